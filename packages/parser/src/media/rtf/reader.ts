import type { Limits } from '../../types.ts';
import { limited, tooLarge } from '../failures.ts';
import { isNoteMark } from '../raised.ts';
import { StruckText } from '../struck.ts';
import { type RtfToken, tokenType } from './library.ts';
import { type CellShape, RtfTable } from './table.ts';
import { characters, codePages, fontCharsets, silentGroups } from './words.ts';

/** What stands in a document: lines, and tables of cells of lines. */
export type RtfPart = { kind: 'line'; text: string } | RtfTable;

/** What a group takes over from the group around it. */
interface State {
  silent: boolean;
  /** How many characters stand behind a Unicode one for readers that don't know it. */
  fallback: number;
  font: number;
  struck: boolean;
  raised: boolean;
}

/** Turns tokens of RTF into lines and tables. */
export class RtfReader {
  readonly parts: RtfPart[] = [];
  readonly struck = new StruckText();
  private state: State = { silent: false, fallback: 1, font: 0, struck: false, raised: false };
  private readonly outer: State[] = [];
  private readonly fonts = new Map<number, string>();
  private codePage = 'windows-1252';
  private inFonts = false;
  private optional = false;
  private bytes: number[] = [];
  private text = '';
  private inTable = false;
  private skipped = 0;
  private cells: string[] = [];
  private shapes: CellShape[] = [];
  private merge: Partial<CellShape> = {};
  private seen = { characters: 0, cells: 0 };

  constructor(private readonly limits: Limits) {}

  take(token: RtfToken): void {
    if (token.type === tokenType.groupStart) this.outer.push({ ...this.state });
    else if (token.type === tokenType.groupEnd) this.leave();
    else if (token.type === tokenType.text) this.addBytes(token.data ?? []);
    else this.control(token);
  }

  /**
   * All parts. Where the file breaks off within a table, the whole cells of its last row are kept; a cell that is cut
   * is not, as half a figure is a wrong one.
   */
  finish(): RtfPart[] {
    this.flush();
    if (!this.inTable && this.text !== '') this.endLine();
    this.endRow();
    return this.parts;
  }

  private leave(): void {
    this.flush();
    if (this.outer.length > 0) this.state = this.outer.pop() as State;
    this.skipped = 0;
    if (!this.state.silent) this.inFonts = false;
  }

  private addBytes(data: Iterable<number>): void {
    for (const byte of data)
      if (this.skipped > 0) this.skipped--;
      else if (byte !== 10 && byte !== 13) this.bytes.push(byte);
  }

  /** Text so far as characters, in the encoding of its font or of the document. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const encoding = this.fonts.get(this.state.font) ?? this.codePage;
    if (!this.state.silent) this.addText(new TextDecoder(encoding).decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private addText(text: string): void {
    if (this.state.struck && text.trim() !== '') this.struck.leftOut(this.parts.length);
    else if (!this.state.raised || !this.inTable || !isNoteMark(text, this.text)) this.add(text);
  }

  private add(text: string): void {
    this.text += text;
    this.seen.characters += text.length;
    if (this.seen.characters > this.limits.characters)
      throw tooLarge(limited.characters, this.seen.characters, this.limits.characters);
  }

  private control({ word = '', param, data }: RtfToken): void {
    if (word === "'") {
      this.addBytes(data ?? []);
      return;
    }
    this.flush();
    if (word === '*') this.optional = true;
    else if (this.optional || silentGroups.has(word)) this.enter(word);
    else this.obey(word, param);
  }

  private enter(word: string): void {
    this.state.silent = this.optional ? !['shppict', 'ud', 'nesttableprops'].includes(word) : true;
    this.optional = false;
    if (word === 'fonttbl') this.inFonts = true;
  }

  private obey(word: string, param: number | undefined): void {
    if (word === 'f') this.state.font = param ?? 0;
    else if (word === 'fcharset' && this.inFonts) this.nameFont(param ?? 0);
    else if (word === 'ansicpg') this.codePage = codePages[param ?? 0] ?? this.codePage;
    else if (word === 'uc') this.state.fallback = param ?? 1;
    else if (word === 'v' || word === 'deleted') this.state.silent ||= param !== 0;
    else if (!this.state.silent) this.style(word, param) || this.write(word, param);
  }

  /** Takes the look of characters where it says that they were taken out, or point to a note. */
  private style(word: string, param: number | undefined): boolean {
    if (word === 'strike' || word === 'striked') this.state.struck = param !== 0;
    else if (word === 'super' || word === 'sub') {
      this.state.raised = word === 'super' && param !== 0;
      if (param !== 0) this.add(' ');
    } else if (word === 'nosupersub') this.state.raised = false;
    else if (word === 'plain') this.state.struck = this.state.raised = false;
    else return false;
    return true;
  }

  private nameFont(charset: number): void {
    const encoding = fontCharsets[charset];
    if (encoding) this.fonts.set(this.state.font, encoding);
  }

  private write(word: string, param: number | undefined): void {
    const character = characters[word];
    if (character !== undefined) this.add(character);
    else if (word === 'u') {
      this.addText(String.fromCharCode((param ?? 0) & 0xffff));
      this.skipped = this.state.fallback;
    } else if (word === 'par' || word === 'sect' || word === 'page') this.endLine();
    else if (word === 'pard') this.inTable = false;
    else if (word === 'intbl') this.inTable = true;
    else this.inCells(word, param);
  }

  private endLine(): void {
    if (this.inTable) {
      this.add('\n');
      return;
    }
    for (const text of this.text.split('\n')) this.parts.push({ kind: 'line', text });
    this.text = '';
  }

  private inCells(word: string, param: number | undefined): void {
    if (word === 'cell' || word === 'nestcell') this.endCell();
    else if (word === 'row' || word === 'nestrow') this.endRow();
    else if (word === 'trowd') [this.shapes, this.merge] = [[], {}];
    else if (word === 'clvmgf') this.merge.down = 'first';
    else if (word === 'clvmrg') this.merge.down = 'more';
    else if (word === 'clmrg') this.merge.across = true;
    else if (word === 'cellx') {
      this.shapes.push({ right: param ?? 0, down: null, across: false, ...this.merge });
      this.merge = {};
    }
  }

  private endCell(): void {
    this.cells.push(this.text.replace(/\n+$/, ''));
    this.text = '';
    if (++this.seen.cells > this.limits.cells)
      throw tooLarge(limited.cells, this.seen.cells, this.limits.cells);
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    const last = this.parts.at(-1);
    const table = last instanceof RtfTable ? last : new RtfTable();
    if (table !== last) this.parts.push(table);
    table.addRow(this.cells, this.shapes);
    this.cells = [];
  }
}
