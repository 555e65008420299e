import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';

/** Hears of all that a tokenizer finds, and does nothing. What is wanted is overridden. */
export class Silent implements TokenizerCallbacks {
  ontext(_start: number, _end: number): void {}
  ontextentity(_codePoint: number, _end: number): void {}
  onopentagname(_start: number, _end: number): void {}
  onattribname(_start: number, _end: number): void {}
  onattribdata(_start: number, _end: number): void {}
  onattribentity(_codePoint: number): void {}
  onattribend(_quote: QuoteType, _end: number): void {}
  onopentagend(_end: number): void {}
  onselfclosingtag(_end: number): void {}
  onclosetag(_start: number, _end: number): void {}
  oncomment(_start: number, _end: number, _offset: number): void {}
  oncdata(_start: number, _end: number, _offset: number): void {}
  ondeclaration(_start: number, _end: number): void {}
  onprocessinginstruction(_start: number, _end: number): void {}
  onend(): void {}
}
