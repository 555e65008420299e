import type { Limits } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import type { Flow, Line } from '../flow/flow.ts';
import { LineText } from '../flow/line-text.ts';
import { OpenTables } from '../flow/open-tables.ts';
import { behindHeadingMark, withoutStrongMarks } from '../markdown.ts';
import { noteMark } from '../raised.ts';
import type { Attributes, TagHandler } from '../tags.ts';
import { linesPerCell } from '../text.ts';
import { blockElements, headings, isRaised, keepsSpace, span, tableParts } from './elements.ts';
import { Skipper } from './skip.ts';

/** A link of the page, or a file that it shows in a frame. */
export interface PageLink {
  url: string;
  text: string;
  start: number;
  end: number;
  framed?: true;
}

/** Assembles the lines and tables of a page from its tags. */
export class PageReader implements TagHandler {
  readonly links: PageLink[] = [];
  readonly scripts: { start: number; end: number }[] = [];
  readonly meta = new Map<string, string>();
  title = '';
  /** How many pictures the page shows outside of what is passed over. */
  pictures = 0;
  readonly skipped: Skipper;

  readonly #html: string;
  readonly #tables: OpenTables;
  readonly #line = new LineText();
  readonly #counts = new Map<string, number>();
  #block = 'body';
  #listItem = false;
  #keepSpace: string | undefined;
  #raw: 'title' | 'script' | undefined;
  /** The raised element that holds the mark of a note. */
  #note: string | undefined;
  #lines = 0;
  readonly #mostLines: number;
  #sameScript = false;
  #link: PageLink | undefined;
  #linked = 0;
  #linkCount = 0;

  readonly #looseLines: boolean;
  /** Whether the line is marked as a heading, as Markdown does. */
  #marked = false;

  /** `everything` reads also what the page hides and its navigation; `lines` ends lines outside tables where the text does. */
  constructor(html: string, limits: Limits, { everything = false, lines = false }) {
    this.#html = html;
    this.#tables = new OpenTables(limits.cells);
    this.#mostLines = limits.cells * linesPerCell;
    this.#looseLines = lines;
    this.skipped = new Skipper(everything);
  }

  /** The lines and tables of the whole page. */
  finish(): Flow {
    this.#breakLine();
    this.#tables.closeAll(this.#html.length);
    return this.#tables.page;
  }

  open(name: string, attributes: Attributes, start: number): void {
    this.#head(name, attributes, start);
    if (this.skipped.open(name, attributes)) {
      if (blockElements.has(name)) this.#breakLine();
      return;
    }
    if (name === 'br') this.#lineEnd(start);
    else if (name === 'a') this.#openLink(attributes, start);
    else if (name === 'img') this.pictures++;
    else if (name === 'input') this.#inputValue(attributes, start);
    else if (!tableParts.has(name) && isRaised(name, attributes)) this.#openRaised(name, start);
    else if (blockElements.has(name)) this.#openBlock(name, attributes, start);
    else this.#openTablePart(name, attributes, start);
  }

  close(name: string, end: number): void {
    this.#raw = undefined;
    this.#sameScript = false;
    if (name === this.#note || tableParts.has(name)) this.#note = undefined;
    if (this.skipped.close(name)) return;
    if (name === 'a') this.#closeLink(end);
    else if (name === 'br') this.#lineEnd(end);
    else if (blockElements.has(name)) this.#closeBlock(name);
    else this.#closeTablePart(name, end);
  }

  text(start: number, end: number): void {
    if (this.#raw === 'title') this.title += this.#html.slice(start, end);
    else if (this.#raw === 'script') this.#addScript(start, end);
    else if (this.skipped.active) this.skipped.text(this.#html, start, end);
    else if (this.#note !== undefined) return;
    else if (this.#keepsLines) this.#addLines(start, end);
    else {
      const before = this.#line.content.text.length;
      this.#line.add(this.#html, start, end, false);
      this.#countLinked(before);
    }
  }

  get #keepsLines(): boolean {
    return this.#keepSpace !== undefined || (this.#looseLines && this.#tables.top === undefined);
  }

  character(text: string, start: number, end: number): void {
    if (this.#raw === 'title') this.title += text;
    else if (this.#raw === 'script') this.#addScript(start, end);
    else if (!this.skipped.active && this.#note === undefined) {
      const before = this.#line.content.text.length;
      this.#line.addCharacter(text, start, end);
      this.#countLinked(before);
    }
  }

  /** A raised mark behind a cell's text points to a note and is no part of the label or figure. */
  #openRaised(name: string, start: number): void {
    const before = this.#line.content.text.at(-1);
    noteElement.lastIndex = start;
    const isNote =
      this.#tables.top?.cell !== undefined &&
      before !== undefined &&
      !/[A-Za-z]/.test(before) &&
      noteElement.test(this.#html);
    if (isNote) this.#note = name;
    this.#line.space();
  }

  /** A figure that stands in a field of a form, inside a table. */
  #inputValue(attributes: Attributes, start: number): void {
    const value = attributes.get('value') ?? '';
    const shown = /^(?:text|number)?$/i.test(attributes.get('type') ?? '');
    if (shown && value !== '' && this.#tables.top?.cell) this.#line.addCharacter(value, start, start);
  }

  /** The content of a script or text area, which entities may part. */
  #addScript(start: number, end: number): void {
    const last = this.scripts.at(-1);
    if (last && this.#sameScript) last.end = end;
    else this.scripts.push({ start, end });
    this.#sameScript = true;
  }

  /** Counts as the link's what the line has beyond `before`. */
  #countLinked(before: number): void {
    if (!this.#link) return;
    this.#linked += this.#line.content.text.length - before;
    this.#link.text += this.#line.content.text.slice(before);
  }

  /** Text of `<pre>`: each of its lines is a line. */
  #addLines(start: number, end: number): void {
    let from = this.#behindHeadingMark(start);
    for (const found of this.#html.slice(start, end).matchAll(/\r\n|[\n\r]/g)) {
      const to = start + found.index;
      this.#addKept(from, to);
      this.#lineEnd(to);
      from = this.#behindHeadingMark(to + found[0].length);
    }
    this.#addKept(from, end);
  }

  /** Text as it stands, but for Markdown's marks of strong words. */
  #addKept(start: number, end: number): void {
    if (start === end) return;
    if (!this.#looseLines) this.#line.add(this.#html, start, end, true);
    else
      for (const [from, to] of withoutStrongMarks(this.#html.slice(start, end)))
        this.#line.add(this.#html, start + from, start + to, true);
  }

  #behindHeadingMark(start: number): number {
    if (!this.#looseLines || this.#line.content.text !== '') return start;
    const from = behindHeadingMark(this.#html, start);
    this.#marked = from > start;
    return from;
  }

  #head(name: string, attributes: Attributes, start: number): void {
    if (name === 'title' && this.title === '') this.#raw = 'title';
    else if (name === 'script' || name === 'textarea') this.#raw = 'script';
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'iframe' || name === 'embed' || name === 'object') this.#frame(attributes, start);
  }

  #readMeta(attributes: Attributes): void {
    const name = (attributes.get('name') ?? attributes.get('http-equiv') ?? '').toLowerCase();
    const content = attributes.get('content')?.trim();
    if (name !== '' && content && !this.meta.has(name)) this.meta.set(name, content);
  }

  #frame(attributes: Attributes, start: number): void {
    const url = attributes.get('src') ?? attributes.get('data');
    if (url) this.links.push({ url, text: attributes.get('title') ?? '', start, end: start, framed: true });
  }

  #openBlock(name: string, attributes: Attributes, start: number): void {
    this.#breakLine();
    this.#tables.closeImplicit(start);
    this.#block = name;
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (name === 'li') this.#listItem = true;
    if (name === 'p') this.#link = undefined;
    if (this.#keepSpace === undefined && keepsSpace(name, attributes)) this.#keepSpace = name;
  }

  #closeBlock(name: string): void {
    this.#breakLine();
    if (name === 'li') this.#listItem = false;
    if (name === this.#keepSpace) this.#keepSpace = undefined;
    if (headings.has(name)) this.#block = 'body';
  }

  #openTablePart(name: string, attributes: Attributes, start: number): void {
    if (!tableParts.has(name)) return;
    this.#breakLine();
    this.#link = undefined;
    this.#listItem = false;
    if (name === 'table') this.#tables.openTable(start);
    else if (name === 'tr') this.#tables.openRow(start);
    else if (name === 'td' || name === 'th') this.#openCell(name, attributes, start);
    else this.#tables.closeRow();
  }

  #openCell(name: string, attributes: Attributes, start: number): void {
    const [rowSpan, columnSpan] = [span(attributes.get('rowspan')), span(attributes.get('colspan'))];
    this.#tables.openCell(name, start, rowSpan, columnSpan);
  }

  #closeTablePart(name: string, end: number): void {
    if (!tableParts.has(name)) return;
    this.#breakLine();
    this.#link = undefined;
    if (name === 'table') this.#tables.closeTable(end);
    else if (name === 'td' || name === 'th') this.#tables.closeCell();
    else this.#tables.closeRow();
  }

  #openLink(attributes: Attributes, start: number): void {
    const url = attributes.get('href')?.trim();
    this.#link = url ? { url, text: '', start, end: start } : undefined;
    if (!this.#link) return;
    this.#linkCount += 1;
    this.links.push(this.#link);
  }

  #closeLink(end: number): void {
    if (this.#link) this.#link.end = end;
    this.#link = undefined;
  }

  /** Ends the line where the page says so, a blank one too. */
  #lineEnd(at: number): void {
    if (this.#line.content.runs.length === 0) this.#line.content.append('', at, at);
    this.#breakLine();
  }

  #breakLine(): void {
    if (this.#line.content.runs.length > 0) {
      this.#lines += 1;
      if (this.#lines > this.#mostLines) throw tooLarge(limited.lines, this.#lines, this.#mostLines);
      this.#tables.flow.push(this.#takeLine());
    }
    this.#marked = false;
    this.#linked = 0;
    this.#linkCount = this.#link ? 1 : 0;
  }

  #role(): Line['role'] {
    if (this.#block === 'h1') return 'title';
    return this.#marked || headings.has(this.#block) ? 'heading' : undefined;
  }

  #takeLine(): Line {
    return {
      kind: 'line',
      content: this.#line.take(),
      role: this.#role(),
      path: `${this.#block}[${this.#counts.get(this.#block) ?? 1}]`,
      linked: this.#linked,
      links: this.#linkCount,
      listItem: this.#listItem,
    };
  }
}

const noteElement = new RegExp(
  `<(?!sub)(\\w{1,10})(?:\\s[^<>]{0,400})?>(?:<[^<>/]{0,200}>){0,5}\\s{0,20}${noteMark}\\s{0,20}(?:</[^<>]{0,50}>){0,5}</\\1`,
  'iy',
);
