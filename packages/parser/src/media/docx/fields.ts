type Part = 'instruction' | 'result' | 'contents';

/** The fields that are open: of a field, only the result is text, and of a table of contents not even that. */
export class Fields {
  readonly #open: { part: Part; instruction: string }[] = [];

  get shown(): boolean {
    return this.#open.every(({ part }) => part === 'result');
  }

  /** Takes `<w:fldChar>` of this type. */
  mark(type: string | undefined): void {
    const top = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ part: 'instruction', instruction: '' });
    else if (type === 'separate' && top) top.part = /^\s*TOC\b/.test(top.instruction) ? 'contents' : 'result';
    else if (type === 'end') this.#open.pop();
  }

  /** Takes text of the instruction. */
  instruct(text: string): void {
    const top = this.#open.at(-1);
    if (top?.part === 'instruction') top.instruction += text;
  }

  /** An instruction ends with its paragraph, so that a lost end mark hides no more than that. */
  endParagraph(): void {
    while (this.#open.at(-1)?.part === 'instruction') this.#open.pop();
  }
}
