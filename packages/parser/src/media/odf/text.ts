import type { Limits } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import type { Flow, Line } from '../flow/flow.ts';
import { LineText } from '../flow/line-text.ts';
import { OpenTables } from '../flow/open-tables.ts';
import { RunText } from '../flow/runs.ts';
import { pushAll } from '../lists.ts';
import { type Attributes, type TagHandler, tokenise } from '../tags.ts';
import { countOf, openDocument, passedOver } from './elements.ts';
import { ListNumbers } from './numbering.ts';

/** A paragraph while it is read. */
interface OpenParagraph {
  name: string;
  number: number;
  start: number;
  lines: RunText[];
  text: LineText;
  label: string;
}

/** The document's text, that of a text box, or that of a note: what is open there. */
interface Story {
  tables: OpenTables;
  paragraph: OpenParagraph | undefined;
}

interface OpenList {
  style: string;
  /** The number of the item that is open, until its first paragraph takes it. */
  label: string;
}

const deepest = 1000;
const headingsStyle = 'text:outline-style';

/** Assembles the paragraphs and tables of a text document: text boxes before their paragraph, notes at the end. */
export class OpenTextReader implements TagHandler {
  readonly #xml: string;
  readonly #limits: Limits;
  readonly #stories: Story[] = [];
  readonly #notes: Flow = [];
  readonly #numbers = new ListNumbers();
  readonly #lists: OpenList[] = [];
  readonly #names: string[] = [];
  readonly #hidden: number[] = [];
  #paragraphs = 0;
  #inBody = false;

  constructor(xml: string, limits: Limits) {
    this.#xml = xml;
    this.#limits = limits;
    this.#openStory();
  }

  /** Whether every element that was opened was closed: otherwise the file breaks off. */
  get complete(): boolean {
    return this.#names.length === 0;
  }

  /** Takes the numbers of lists and headings from the part that holds the styles. */
  readStyles(xml: string): void {
    const open = (name: string, attributes: Attributes) => this.#openStyle(name, attributes);
    tokenise(xml, openDocument, { open, close() {}, text() {}, character() {} });
  }

  finish(): Flow {
    const { tables } = this.#stories[0] as Story;
    tables.closeAll(this.#xml.length);
    return [...tables.page, ...this.#notes];
  }

  open(name: string, attributes: Attributes, start: number): void {
    this.#names.push(name);
    if (this.#names.length > deepest) throw tooLarge(limited.depth, this.#names.length, deepest);
    if (this.#hidden.length > 0) return;
    if (passedOver.has(name) || isHidden(name, attributes)) this.#hidden.push(this.#names.length);
    else if (!this.#inBody) this.#openStyle(name, attributes);
    else if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes, start);
    else this.#openTablePart(name, attributes, start) || this.#openPart(name, attributes, start);
  }

  close(name: string, end: number): void {
    const depth = this.#names.length;
    if (this.#names.at(-1) === name) this.#names.pop();
    if (this.#hidden.length > 0) {
      if (this.#hidden.at(-1) === depth) this.#hidden.pop();
      return;
    }
    const { tables } = this.#story;
    if (name === 'text:p' || name === 'text:h') this.#closeParagraph();
    else if (name === 'table:table') tables.closeTable(end);
    else if (name === 'table:table-row') tables.closeRow();
    else if (name === 'table:table-cell') tables.closeCell();
    else if (name === 'text:list') this.#lists.pop();
    else if (name === 'draw:text-box' || name === 'text:note-body') this.#closeStory(name, end);
    else if (name === 'office:text') this.#inBody = false;
  }

  text(start: number, end: number): void {
    if (this.#hidden.length === 0) this.#story.paragraph?.text.add(this.#xml, start, end, false);
  }

  character(text: string, start: number, end: number): void {
    if (this.#hidden.length === 0) this.#story.paragraph?.text.addCharacter(text, start, end);
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story;
  }

  /** What styles say of numbers stands before the text. */
  #openStyle(name: string, attributes: Attributes): void {
    if (name === 'text:list-style') this.#numbers.openStyle(attributes.get('style:name') ?? '');
    else if (name === headingsStyle) this.#numbers.openStyle(headingsStyle);
    else if (name === 'text:list-level-style-number' || name === 'text:outline-level-style')
      this.#numbers.addLevel(attributes);
    else if (name === 'office:text') this.#inBody = true;
  }

  #openParagraph(name: string, attributes: Attributes, start: number): void {
    this.#closeParagraph();
    this.#paragraphs += 1;
    const list = this.#lists.at(-1);
    const level = attributes.get('text:outline-level');
    const label = list?.label || (level && !list ? this.#numbers.next(headingsStyle, Number(level)) : '');
    if (list) list.label = '';
    const number = this.#paragraphs;
    this.#story.paragraph = { name, number, start, lines: [], text: new LineText(), label };
  }

  #openTablePart(name: string, attributes: Attributes, start: number): boolean {
    const { tables } = this.#story;
    if (name === 'table:table') tables.openTable(start);
    else if (name === 'table:table-row') tables.openRow(start);
    else if (name === 'table:table-cell') {
      const rows = countOf(attributes.get('table:number-rows-spanned'));
      const columns = countOf(attributes.get('table:number-columns-spanned'));
      for (let count = countOf(attributes.get('table:number-columns-repeated')); count > 0; count--)
        tables.openCell('cell', start, rows, columns);
    } else return false;
    return true;
  }

  #openPart(name: string, attributes: Attributes, start: number): void {
    const text = this.#story.paragraph?.text;
    if (name === 'text:s')
      text?.addCharacter(' '.repeat(Math.min(countOf(attributes.get('text:c')), 1000)), start, start);
    else if (name === 'text:tab') text?.addCharacter('\t', start, start);
    else if (name === 'text:line-break') this.#breakLine(start);
    else if (name === 'text:list') this.#openList(attributes);
    else if (name === 'text:list-item') this.#openItem();
    else if (name === 'draw:text-box' || name === 'text:note-body') this.#openStory();
  }

  #openList(attributes: Attributes): void {
    const above = this.#lists.at(-1);
    const style = attributes.get('text:style-name') ?? above?.style ?? '';
    const goesOn =
      attributes.get('text:continue-numbering') === 'true' || attributes.get('text:continue-list');
    if (!above && !goesOn) this.#numbers.restart(style);
    this.#lists.push({ style, label: '' });
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.label = this.#numbers.next(list.style, this.#lists.length);
  }

  #breakLine(at: number): void {
    const { paragraph } = this.#story;
    if (!paragraph) return;
    paragraph.lines.push(contentOf(paragraph, at));
    paragraph.text = new LineText();
  }

  #closeParagraph(): void {
    const story = this.#story;
    const { paragraph } = story;
    story.paragraph = undefined;
    if (!paragraph) return;
    const lines = [...paragraph.lines, contentOf(paragraph, paragraph.start)];
    const role = paragraph.name === 'text:h' ? 'heading' : undefined;
    const path = `p[${paragraph.number}]`;
    const line = (content: RunText): Line => ({
      ...{ kind: 'line', content, role, path },
      ...{ linked: 0, links: 0, listItem: false },
    });
    pushAll(story.tables.flow, lines.map(line));
  }

  #openStory(): void {
    this.#stories.push({ tables: new OpenTables(this.#limits.cells), paragraph: undefined });
  }

  #closeStory(name: string, end: number): void {
    if (this.#stories.length < 2) return;
    this.#closeParagraph();
    const { tables } = this.#stories.pop() as Story;
    tables.closeAll(end);
    pushAll(name === 'text:note-body' ? this.#notes : this.#story.tables.flow, tables.page);
  }
}

const isHidden = (name: string, attributes: Attributes): boolean =>
  (name === 'text:section' && attributes.get('text:display') === 'none') ||
  (name === 'table:table-row' && /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? ''));

/** The line so far, behind its number. */
function contentOf({ text, label, lines }: OpenParagraph, at: number): RunText {
  const content = text.take();
  if (content.runs.length === 0) content.append('', at, at);
  if (label === '' || lines.length > 0) return content;
  const [start] = content.source(0, 0);
  const labelled = new RunText();
  labelled.append(label, start, start);
  labelled.appendAll(content);
  return labelled;
}
