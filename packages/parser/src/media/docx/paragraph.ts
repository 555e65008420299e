import type { Flow, Line } from '../flow/flow.ts';
import { RunText } from '../flow/runs.ts';
import type { Style } from './styles.ts';

/** A paragraph of a Word document while it is read. */
export class WordParagraph {
  lines: RunText[] = [new RunText()];
  /** Text boxes anchored in the paragraph: they follow it. */
  boxes: Flow = [];
  style: Style | undefined;
  list: string | undefined;
  level: number | undefined;
  outlined = false;
  /** The paragraph mark was deleted under tracked changes: the next paragraph goes on in this one. */
  markDeleted = false;

  constructor(
    readonly start: number,
    readonly number: number,
  ) {}

  add(text: string, start: number, end: number): void {
    (this.lines.at(-1) as RunText).append(text, start, end);
  }

  breakLine(): void {
    this.lines.push(new RunText());
  }

  get lastLine(): string {
    return (this.lines.at(-1) as RunText).text;
  }

  get isBlank(): boolean {
    return this.lines.every(({ text }) => text.trim() === '');
  }

  /** Takes over the text of a paragraph whose mark was deleted. */
  continueFrom(earlier: WordParagraph): void {
    const joined = earlier.lines.at(-1) as RunText;
    joined.appendAll(this.lines[0] as RunText);
    this.lines = [...earlier.lines, ...this.lines.slice(1)];
    this.boxes = [...earlier.boxes, ...this.boxes];
  }

  /** The lines of the paragraph, and the text boxes behind it; `label` is the number that Word prints. */
  flow(label: string, prefix: string): Flow {
    const role = this.style?.role ?? (this.outlined ? 'heading' : undefined);
    const path = `${prefix}p[${this.number}]`;
    if (label !== '') this.#prepend(label);
    const lines = this.lines.map((content): Line => {
      if (content.runs.length === 0) content.append('', this.start, this.start);
      return { kind: 'line', content, role, path, linked: 0, links: 0, listItem: false };
    });
    return [...lines, ...this.boxes];
  }

  #prepend(label: string): void {
    const [first] = this.lines as [RunText];
    const [at] = first.source(0, 0);
    const labelled = new RunText();
    labelled.append(label, at, at);
    labelled.appendAll(first);
    this.lines[0] = labelled;
  }
}
