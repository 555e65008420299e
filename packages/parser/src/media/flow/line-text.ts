import { RunText } from './runs.ts';

const breaking = /[\t\n\r\f]| {2}/;
const word = /[^ \t\n\r\f]+/g;

/** Whether a stretch is nothing but white space, as most are that stand between tags. */
function isBlank(html: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = html.charCodeAt(index);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d && code !== 0x0c) return false;
  }
  return end > start;
}

/** Collects the text of a line from stretches of the page, white space collapsed as a browser does. */
export class LineText {
  content = new RunText();
  #space = false;

  /** Takes `html.slice(start, end)`; `keep` leaves white space as it stands (`<pre>`). */
  add(html: string, start: number, end: number, keep: boolean): void {
    if (!keep && isBlank(html, start, end)) {
      this.#space = true;
      return;
    }
    const text = html.slice(start, end);
    if (keep) this.content.append(text, start, end);
    else if (breaking.test(text) || text.startsWith(' ') || text.endsWith(' ')) this.#addWords(text, start);
    else this.#addWord(text, start);
  }

  addCharacter(text: string, start: number, end: number): void {
    this.#flushSpace(start);
    this.content.append(text, start, end);
  }

  /** Parts what comes from what is there, as a raised mark is no digit of the figure before it. */
  space(): void {
    this.#space = true;
  }

  /** The text so far, and a fresh start. */
  take(): RunText {
    const { content } = this;
    this.content = new RunText();
    this.#space = false;
    return content;
  }

  #addWords(text: string, start: number): void {
    let last = 0;
    for (const { 0: found, index } of text.matchAll(word)) {
      if (index > last) this.#space = true;
      this.#addWord(found, start + index);
      last = index + found.length;
    }
    if (last < text.length) this.#space = true;
  }

  #addWord(text: string, start: number): void {
    this.#flushSpace(start);
    this.content.append(text, start, start + text.length);
  }

  #flushSpace(start: number): void {
    if (this.#space && this.content.text !== '') this.content.append(' ', start - 1, start);
    this.#space = false;
  }
}
