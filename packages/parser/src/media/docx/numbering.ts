import { tokenise } from '../tags.ts';
import { wordDialect } from './elements.ts';
import { numeral } from './numerals.ts';

interface Level {
  start: number;
  format: string;
  /** The printed text, `%1` standing for the number of the first level. */
  text: string;
}

interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
}

/** Numbers that Word prints in front of paragraphs and that stand in no text, such as `一、` and `（二）`. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, number[]>();

  /** `xml` is the part `word/numbering.xml`. */
  constructor(xml: string | undefined) {
    this.#lists = xml === undefined ? new Map() : readLists(xml);
  }

  /** Counts a paragraph of a list on, and says what Word prints in front of it. */
  next(list: string, level: number): string {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return '';
    const counters = this.#counters.get(found.definition) ?? [];
    this.#counters.set(found.definition, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    const printed = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const above = found.levels.get(at);
      return numeral(counters[at] ?? above?.start ?? 1, above?.format ?? 'decimal');
    });
    return /[\p{L}\p{N}]$/u.test(printed) ? `${printed} ` : printed;
  }
}

function readLists(xml: string): Map<string, List> {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list = '';
  tokenise(xml, wordDialect(xml), {
    open(name, attributes) {
      const value = attributes.get('val') ?? '';
      if (name === 'abstractNum') {
        levels = new Map();
        definitions.set(attributes.get('abstractNumId') ?? '', levels);
      } else if (name === 'lvl' && levels) {
        level = { start: 1, format: 'decimal', text: '' };
        levels.set(Number(attributes.get('ilvl') ?? 0), level);
      } else if (name === 'start' && level) level.start = Number(value);
      else if (name === 'numFmt' && level) level.format = value;
      else if (name === 'lvlText' && level) level.text = value;
      else if (name === 'num') {
        levels = level = undefined;
        list = attributes.get('numId') ?? '';
      } else if (name === 'abstractNumId')
        lists.set(list, { definition: value, levels: definitions.get(value) ?? new Map() });
    },
    close() {},
    text() {},
    character() {},
  });
  return lists;
}
