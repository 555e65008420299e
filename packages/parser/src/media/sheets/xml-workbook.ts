import type { SourceDocument } from '../../blocks.ts';
import type { Limits } from '../../types.ts';
import { damaged, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { type Attributes, type Dialect, type TagHandler, tokenise } from '../tags.ts';
import { decodedText } from '../text.ts';
import { type GivenCell, SheetBuilder } from './builder.ts';
import { sheetDocument } from './document.ts';

const what = { zh: 'Excel 2003 XML 表格', en: 'Excel 2003 XML workbook' };
const deepest = 1000;
const attributes = 'Formula Hidden Index MergeAcross MergeDown Name Span Type'.split(' ');

/** The names without their prefix, whatever it is. */
const dialect: Dialect = {
  xml: true,
  attributes: new Map(attributes.flatMap((name) => [[name, name] as const, [`ss:${name}`, name] as const])),
  name: (written) => written.slice(written.indexOf(':') + 1),
};

/** Reads a workbook of Excel 2003 that is a single XML file, as many systems export it under the name of an XLS. */
export async function readXmlWorkbook(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { text } = decodedText(input, options);
  const reader = new XmlSheetReader(text, limitsOf(options));
  tokenise(text, dialect, reader);
  if (!reader.complete) throw damaged(what);
  const sheets = reader.sheets.map(({ sheet }) => sheet);
  return sheetDocument(
    { sheets: sheets.filter((_, at) => !reader.hidden.has(at)) },
    'application/vnd.ms-excel',
    options,
  );
}

class XmlSheetReader implements TagHandler {
  readonly sheets: SheetBuilder[] = [];
  /** Indexes of the sheets that are not shown, as their options behind them say. */
  readonly hidden = new Set<number>();
  readonly #xml: string;
  readonly #limits: Limits;
  readonly #names: string[] = [];
  #cell: GivenCell | undefined;

  constructor(xml: string, limits: Limits) {
    this.#xml = xml;
    this.#limits = limits;
  }

  get complete(): boolean {
    return this.#names.length === 0;
  }

  open(name: string, found: Attributes): void {
    this.#names.push(name);
    if (this.#names.length > deepest) throw tooLarge(limited.depth, this.#names.length, deepest);
    const sheet = this.sheets.at(-1);
    const isHidden = found.get('Hidden') === '1';
    if (name === 'Worksheet')
      this.sheets.push(
        new SheetBuilder(found.get('Name') ?? `Sheet${this.sheets.length + 1}`, this.#limits.cells),
      );
    else if (name === 'Column') sheet?.addColumns(number(found, 'Span') + 1, isHidden, indexOf(found));
    else if (name === 'Row') sheet?.openRow(isHidden, indexOf(found));
    else if (name === 'Cell') this.#openCell(found);
  }

  close(name: string): void {
    if (this.#names.at(-1) === name) this.#names.pop();
    const sheet = this.sheets.at(-1);
    if (name === 'Row') sheet?.closeRow();
    else if (name === 'Cell' && this.#cell) {
      sheet?.addCell(this.#cell);
      sheet?.skipCells(this.#cell.columnSpan - 1);
      this.#cell = undefined;
    }
  }

  text(start: number, end: number): void {
    this.#add(this.#xml.slice(start, end));
  }

  character(text: string): void {
    this.#add(text);
  }

  /** Text of a cell's data, formats within it passed over; not that of its comment. */
  #add(text: string): void {
    if (this.#cell && this.#names.includes('Data') && !this.#names.includes('Comment'))
      this.#cell.text += text;
    else if (this.#names.at(-1) === 'Visible' && /Hidden/.test(text)) this.hidden.add(this.sheets.length - 1);
  }

  #openCell(found: Attributes): void {
    const column = indexOf(found);
    if (column !== undefined) this.sheets.at(-1)?.goTo(column);
    this.#cell = {
      text: '',
      isFormula: found.has('Formula'),
      rowSpan: number(found, 'MergeDown') + 1,
      columnSpan: number(found, 'MergeAcross') + 1,
      repeat: 1,
    };
  }
}

/** A count that an attribute gives; 0 without it. */
function number(found: Attributes, name: string): number {
  const value = Number(found.get(name));
  return Number.isInteger(value) && value > 0 ? value : 0;
}

/** The place that an attribute names, from 0; undefined where it names none. */
function indexOf(found: Attributes): number | undefined {
  const index = number(found, 'Index');
  return index > 0 ? index - 1 : undefined;
}
