import type { Limits } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import type { Flow, RawCell } from '../flow/flow.ts';
import { OpenTables } from '../flow/open-tables.ts';
import { pushAll } from '../lists.ts';
import { isNoteMark } from '../raised.ts';
import type { StruckText } from '../struck.ts';
import type { Attributes, TagHandler } from '../tags.ts';
import { isOn, passedOver } from './elements.ts';
import { Fields } from './fields.ts';
import { type CellMarks, resolveMerges } from './merges.ts';
import type { Numbering } from './numbering.ts';
import { WordParagraph } from './paragraph.ts';
import type { Style } from './styles.ts';

/** The document's text or that of one of its text boxes: what is open there. */
interface Story {
  tables: OpenTables;
  paragraph: WordParagraph | undefined;
  unfinished: WordParagraph | undefined;
}

export interface WordContext {
  styles: ReadonlyMap<string, Style>;
  numbering: Numbering;
  limits: Limits;
  /** What the document strikes through. */
  struck: StruckText;
  /** Put before the paths of a part that is not the body, e.g. `footnotes/`. */
  prefix: string;
}

const deepest = 1000;

/** Assembles the paragraphs and tables of a WordprocessingML part. */
export class WordReader implements TagHandler {
  readonly #xml: string;
  readonly #context: WordContext;
  readonly #stories: Story[] = [];
  readonly #marks = new Map<RawCell, CellMarks>();
  readonly #names: string[] = [];
  readonly #fields = new Fields();
  #skipping = 0;
  #paragraphs = 0;
  #inText = false;
  #hiddenRun = false;
  #struckRun = false;
  #raisedRun = false;
  #gridBefore = 0;

  constructor(xml: string, context: WordContext) {
    this.#xml = xml;
    this.#context = context;
    this.#openStory();
  }

  /** Whether every element that was opened was closed: otherwise the part breaks off. */
  get complete(): boolean {
    return this.#names.length === 0;
  }

  finish(): Flow {
    const { tables, unfinished } = this.#stories[0] as Story;
    if (unfinished) pushAll(tables.flow, unfinished.flow('', this.#context.prefix));
    tables.closeAll(this.#xml.length);
    return tables.page;
  }

  open(name: string, attributes: Attributes, start: number): void {
    const parent = this.#names.at(-1);
    this.#names.push(name);
    if (this.#names.length > deepest) throw tooLarge(limited.depth, this.#names.length, deepest);
    if (name === 'instrText') this.#inText = true;
    if (name === 'del' && parent !== undefined) this.#markDeleted(parent);
    if (passedOver.has(name)) this.#skipping += 1;
    else if (this.#skipping === 0) this.#openElement(name, attributes, start, parent);
  }

  close(name: string, end: number): void {
    if (this.#names.at(-1) === name) this.#names.pop();
    if (name === 't' || name === 'm:t' || name === 'instrText') this.#inText = false;
    if (passedOver.has(name)) this.#skipping -= 1;
    else if (this.#skipping === 0) this.#closeElement(name, end);
  }

  text(start: number, end: number): void {
    if (this.#inText) this.#add(this.#xml.slice(start, end), start, end);
  }

  character(text: string, start: number, end: number): void {
    if (this.#inText) this.#add(text, start, end);
  }

  #add(text: string, start: number, end: number): void {
    if (this.#names.at(-1) === 'instrText') this.#fields.instruct(text);
    else if (this.#skipping === 0 && !this.#hiddenRun && this.#fields.shown) this.#addShown(text, start, end);
  }

  #addShown(text: string, start: number, end: number): void {
    const { paragraph, tables } = this.#story;
    const isNote = this.#raisedRun && tables.top?.cell !== undefined;
    if (isNote && isNoteMark(text, paragraph?.lastLine ?? '')) return;
    if (this.#struckRun) this.#leaveOutStruck(text, start);
    else paragraph?.add(text, start, end);
  }

  #leaveOutStruck(text: string, start: number): void {
    if (text.trim() !== '') this.#context.struck.leftOut(start);
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story;
  }

  #openElement(name: string, attributes: Attributes, start: number, parent: string | undefined): void {
    switch (name) {
      case 'p':
        this.#paragraphs += 1;
        this.#story.paragraph = new WordParagraph(start, this.#paragraphs);
        break;
      case 't':
      case 'm:t':
        this.#inText = true;
        break;
      case 'tab':
        if (parent === 'r') this.#add('\t', start, start);
        break;
      case 'br':
      case 'cr':
        if (this.#fields.shown) this.#story.paragraph?.breakLine();
        break;
      case 'noBreakHyphen':
        this.#add('-', start, start);
        break;
      case 'sym':
        this.#add(symbol(attributes), start, start);
        break;
      case 'vanish':
        if (this.#names.at(-3) === 'r') this.#hiddenRun = isOn(attributes.get('val'));
        break;
      case 'strike':
      case 'dstrike':
        if (this.#names.at(-3) === 'r') this.#struckRun ||= isOn(attributes.get('val'));
        break;
      case 'vertAlign':
        if (parent === 'rPr' && attributes.get('val') !== 'baseline') this.#openRaised(attributes, start);
        break;
      case 'fldChar':
        this.#fields.mark(attributes.get('fldCharType'));
        break;
      case 'txbxContent':
        this.#openStory();
        break;
      default:
        this.#openTablePart(name, attributes, start) || this.#property(name, attributes, parent);
    }
  }

  #openRaised(attributes: Attributes, start: number): void {
    this.#add(' ', start, start);
    this.#raisedRun = this.#names.at(-3) === 'r' && attributes.get('val') === 'superscript';
  }

  #closeElement(name: string, end: number): void {
    const { tables } = this.#story;
    if (name === 'p') this.#endParagraph();
    else if (name === 'r') this.#hiddenRun = this.#struckRun = this.#raisedRun = false;
    else if (name === 'tc') tables.closeCell();
    else if (name === 'tr') tables.closeRow();
    else if (name === 'tbl') this.#closeTable(end);
    else if (name === 'txbxContent') this.#closeStory(end);
  }

  #openTablePart(name: string, attributes: Attributes, start: number): boolean {
    const { tables } = this.#story;
    const value = attributes.get('val');
    const mark = (marks: CellMarks) => this.#mark(tables.top?.cell, marks);
    if (name === 'tbl') tables.openTable(start);
    else if (name === 'tr') tables.openRow(start);
    else if (name === 'tc') this.#openCell(start);
    else if (name === 'gridBefore') this.#gridBefore = count(value);
    else if (name === 'gridSpan' && tables.top?.cell) tables.top.cell.columnSpan = count(value);
    else if (name === 'vMerge') mark({ vertical: value === 'restart' ? 'restart' : 'continue' });
    else if (name === 'hMerge') mark({ horizontal: value === 'restart' ? 'restart' : 'continue' });
    else if (name === 'cellDel') mark({ deleted: true });
    else return false;
    return true;
  }

  #openCell(start: number): void {
    const { tables } = this.#story;
    if (this.#gridBefore > 0) tables.openCell('tc', start, 1, this.#gridBefore);
    this.#gridBefore = 0;
    tables.openCell('tc', start);
  }

  #property(name: string, attributes: Attributes, parent: string | undefined): void {
    const { paragraph } = this.#story;
    const value = attributes.get('val') ?? '';
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = this.#context.styles.get(value);
    else if (name === 'outlineLvl') paragraph.outlined = Number(value) < 9;
    else if (name === 'numId' && parent === 'numPr') paragraph.list = value;
    else if (name === 'ilvl' && parent === 'numPr') paragraph.level = Number(value);
  }

  /** `<w:del/>` among properties marks what it stands in as deleted: a paragraph's mark or a row. */
  #markDeleted(parent: string): void {
    const { tables, paragraph } = this.#story;
    if (parent === 'trPr') tables.dropRow();
    else if (parent === 'rPr' && this.#names.at(-3) === 'pPr' && paragraph) paragraph.markDeleted = true;
  }

  #mark(cell: RawCell | undefined, marks: CellMarks): void {
    if (cell) this.#marks.set(cell, { ...this.#marks.get(cell), ...marks });
  }

  #endParagraph(): void {
    const story = this.#story;
    const { paragraph, unfinished } = story;
    story.paragraph = story.unfinished = undefined;
    this.#fields.endParagraph();
    if (!paragraph) return;
    if (unfinished) paragraph.continueFrom(unfinished);
    if (paragraph.markDeleted) story.unfinished = paragraph;
    else pushAll(story.tables.flow, paragraph.flow(this.#label(paragraph), this.#context.prefix));
  }

  #label(paragraph: WordParagraph): string {
    const list = paragraph.list ?? paragraph.style?.list;
    if (list === undefined || list === '0' || paragraph.isBlank) return '';
    return this.#context.numbering.next(list, paragraph.level ?? paragraph.style?.level ?? 0);
  }

  #closeTable(end: number): void {
    const { tables } = this.#story;
    const table = tables.top?.table;
    if (table) resolveMerges(table, this.#marks);
    tables.closeTable(end);
  }

  #openStory(): void {
    const tables = new OpenTables(this.#context.limits.cells, this.#context.prefix);
    this.#stories.push({ tables, paragraph: undefined, unfinished: undefined });
  }

  #closeStory(end: number): void {
    if (this.#stories.length < 2) return;
    const { tables } = this.#stories.pop() as Story;
    tables.closeAll(end);
    const { paragraph } = this.#story;
    pushAll(paragraph?.boxes ?? this.#story.tables.flow, tables.page);
  }
}

function count(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** A character of a symbol font: Symbol keeps digits and signs at their usual places, others draw pictures. */
function symbol(attributes: Attributes): string {
  const code = Number.parseInt(attributes.get('char') ?? '', 16);
  if (Number.isNaN(code)) return '';
  const low = code & 0xff;
  const usual = attributes.get('font') === 'Symbol' && low >= 0x20 && low < 0x40;
  return String.fromCharCode(usual ? low : code);
}
