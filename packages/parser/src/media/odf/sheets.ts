import type { Limits } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import { type GivenCell, SheetBuilder } from '../sheets/builder.ts';
import type { Attributes, TagHandler } from '../tags.ts';
import { countOf, passedOver } from './elements.ts';

const deepest = 1000;

/** Assembles the sheets of a workbook from what its cells show. */
export class OpenSheetReader implements TagHandler {
  readonly sheets: SheetBuilder[] = [];
  readonly #xml: string;
  readonly #limits: Limits;
  readonly #names: string[] = [];
  /** Styles of tables that are not shown. */
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #passed: number | undefined;
  #cell: GivenCell | undefined;
  #paragraph = false;
  #box: string | undefined;
  #rows = 1;

  constructor(xml: string, limits: Limits) {
    this.#xml = xml;
    this.#limits = limits;
  }

  get complete(): boolean {
    return this.#names.length === 0;
  }

  open(name: string, attributes: Attributes): void {
    this.#names.push(name);
    if (this.#names.length > deepest) throw tooLarge(limited.depth, this.#names.length, deepest);
    if (this.#passed !== undefined) return;
    const sheet = this.sheets.at(-1);
    if (passedOver.has(name) && name !== 'table:shapes') this.#passed = this.#names.length;
    else if (name === 'style:style') this.#style = attributes.get('style:name') ?? '';
    else if (name === 'style:table-properties') this.#tableStyle(attributes);
    else if (name === 'table:table') this.#openSheet(attributes);
    else if (name === 'table:table-column')
      sheet?.addColumns(countOf(attributes.get('table:number-columns-repeated')), isHidden(attributes));
    else if (name === 'table:table-row') {
      this.#rows = countOf(attributes.get('table:number-rows-repeated'));
      sheet?.openRow(isHidden(attributes));
    } else if (name === 'table:table-cell') this.#openCell(attributes);
    else if (name === 'table:covered-table-cell')
      sheet?.skipCells(countOf(attributes.get('table:number-columns-repeated')));
    else this.#openText(name, attributes);
  }

  close(name: string): void {
    const depth = this.#names.length;
    if (this.#names.at(-1) === name) this.#names.pop();
    if (this.#passed !== undefined) {
      if (this.#passed === depth) this.#passed = undefined;
      return;
    }
    const sheet = this.sheets.at(-1);
    if (name === 'text:p') this.#paragraph = false;
    else if (name === 'draw:text-box') {
      if (this.#box) sheet?.textBoxes.push(this.#box);
      this.#box = undefined;
    } else if (name === 'table:table-cell' && this.#cell) {
      sheet?.addCell(this.#cell);
      this.#cell = undefined;
    } else if (name === 'table:table-row') sheet?.closeRow(this.#rows);
  }

  text(start: number, end: number): void {
    if (this.#paragraph && this.#passed === undefined)
      this.#add(this.#xml.slice(start, end).replace(/\s+/g, ' '));
  }

  character(text: string): void {
    if (this.#paragraph && this.#passed === undefined) this.#add(text);
  }

  #tableStyle(attributes: Attributes): void {
    if (attributes.get('table:display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  #openSheet(attributes: Attributes): void {
    const name = attributes.get('table:name') ?? `Sheet${this.sheets.length + 1}`;
    const hidden = this.#hiddenStyles.has(attributes.get('table:style-name') ?? '');
    this.sheets.push(new SheetBuilder(name, this.#limits.cells, hidden));
  }

  #openCell(attributes: Attributes): void {
    this.#cell = {
      text: '',
      value: /^(?:float|currency|percentage)$/.test(attributes.get('office:value-type') ?? '')
        ? attributes.get('office:value')
        : undefined,
      isFormula: attributes.get('table:formula') !== undefined,
      rowSpan: countOf(attributes.get('table:number-rows-spanned')),
      columnSpan: countOf(attributes.get('table:number-columns-spanned')),
      repeat: countOf(attributes.get('table:number-columns-repeated')),
    };
  }

  #openText(name: string, attributes: Attributes): void {
    if (name === 'draw:text-box') this.#box = '';
    else if (name === 'text:p') {
      this.#paragraph = true;
      if ((this.#box ?? this.#cell?.text ?? '') !== '') this.#add('\n');
    } else if (name === 'text:line-break') this.#add('\n');
    else if (name === 'text:tab') this.#add('\t');
    else if (name === 'text:s') this.#add(' '.repeat(Math.min(countOf(attributes.get('text:c')), 1000)));
  }

  #add(text: string): void {
    if (this.#box !== undefined) this.#box += text;
    else if (this.#cell) this.#cell.text += text;
  }
}

const isHidden = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '');
