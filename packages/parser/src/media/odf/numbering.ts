import { numeral } from '../docx/numerals.ts';
import type { Attributes } from '../tags.ts';

interface Level {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
}

/** The formats that OpenDocument names by how they begin, as Word names them. */
const formats: Readonly<Record<string, string>> = {
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  甲: 'ideographTraditional',
  '①': 'decimalEnclosedCircle',
  '１': 'decimalFullWidth',
  a: 'lowerLetter',
  A: 'upperLetter',
};

/** Numbers of lists and headings, such as `一、`, which stand in styles and in no text. */
export class ListNumbers {
  readonly #styles = new Map<string, Map<number, Level>>();
  readonly #counters = new Map<string, number[]>();
  #open: Map<number, Level> | undefined;

  /** Takes a list style, or the style of headings. */
  openStyle(name: string): void {
    this.#open = new Map();
    this.#styles.set(name, this.#open);
  }

  addLevel(attributes: Attributes): void {
    this.#open?.set(Number(attributes.get('text:level') ?? 1), {
      format: attributes.get('style:num-format') ?? '',
      prefix: attributes.get('style:num-prefix') ?? '',
      suffix: attributes.get('style:num-suffix') ?? '',
      start: Number(attributes.get('text:start-value') ?? 1),
    });
  }

  /** A list begins anew. */
  restart(name: string): void {
    this.#counters.delete(name);
  }

  /** Counts an item on; gives the number that is printed before it. Levels count from 1. */
  next(name: string, level: number): string {
    const own = this.#styles.get(name)?.get(level);
    if (!own || own.format === '') return '';
    const counters = this.#counters.get(name) ?? [];
    this.#counters.set(name, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    const number = numeral(counters[level] as number, formats[own.format.charAt(0)] ?? 'decimal');
    const printed = `${own.prefix}${number}${own.suffix}`;
    return /[\p{L}\p{N}]$/u.test(printed) ? `${printed} ` : printed;
  }
}
