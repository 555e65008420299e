import type { Diagnostic } from '@ogi-reports/schema';
import type { Located, Paragraph, SourceDocument } from '../blocks.ts';
import { type Charset, type Decoded, decode } from './decode.ts';
import { emptyInput, limited, notText, tooLarge } from './failures.ts';
import { behindHeadingMark, mayHoldStrong, withoutStrongMarks } from './markdown.ts';
import { limitsOf, type ReadOptions } from './options.ts';
import { isClean, looks } from './plausible.ts';
import { SourceText } from './source-text.ts';

/** Text that gives each cell a line, with blank lines between them, has a few lines for each cell. */
export const linesPerCell = 5;

/**
 * Reads plain text: one paragraph per line of the source, blank lines too, whitespace as it stands. Headings of
 * Markdown are marked as such, without their `#`.
 * Throws ParseError 'empty', 'not-text' or 'too-large'.
 */
export function readText(input: Uint8Array | string, options: ReadOptions = {}): SourceDocument {
  const decoded = decodedText(input, options);
  const source = new SourceText(decoded.text, options.fileName);
  return {
    mediaType: 'text/plain',
    charset: typeof input === 'string' ? null : decoded.charset,
    blocks: lines(source, limitsOf(options).cells * linesPerCell),
    metadata: { title: null, publishedOn: null, publisher: null },
    attachments: [],
    diagnostics: lossDiagnostics(decoded, source),
  };
}

/** Decodes bytes, or takes a string as decoded already; checks limits and that there is text at all. */
export function decodedText(input: Uint8Array | string, options: ReadOptions, declared?: Charset): Decoded {
  const limits = limitsOf(options);
  if (input.length > limits.bytes) throw tooLarge(limited.bytes, input.length, limits.bytes);
  const decoded = typeof input === 'string' ? given(input) : decode(input, declared);
  if (decoded.text.length > limits.characters)
    throw tooLarge(limited.characters, decoded.text.length, limits.characters);
  if (!/\S/.test(decoded.text)) throw emptyInput();
  return decoded;
}

function given(text: string): Decoded {
  if (!isClean(looks(text))) throw notText();
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, charset: 'utf-8', lost: 0 };
}

/** Breaks inside a line of the file (vertical tab, form feed, U+2028) part paragraphs but count no line. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lines(source: SourceText, most: number): Paragraph[] {
  const { text } = source;
  const paragraphs: Paragraph[] = [];
  const isPlain = !mayHoldStrong(text);
  const add = (start: number, end: number) => {
    const from = behindHeadingMark(text, start);
    const line = isPlain ? source.stretch(from, end) : withoutMarks(source, from, end);
    paragraphs.push(
      from > start ? { kind: 'paragraph', role: 'heading', ...line } : { kind: 'paragraph', ...line },
    );
  };
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isLineEnd(code)) continue;
    if (paragraphs.length >= most) throw tooLarge(limited.lines, paragraphs.length + 1, most);
    add(start, index);
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) index++;
    start = index + 1;
  }
  if (start < text.length) add(start, text.length);
  return paragraphs;
}

/** A line without the marks of strong words. */
function withoutMarks(source: SourceText, start: number, end: number): Located {
  const line = source.text.slice(start, end);
  const stretches = withoutStrongMarks(line);
  const text = stretches.map(([from, to]) => line.slice(from, to)).join('');
  if (text === line) return source.stretch(start, end);
  const placeOf = (offset: number, isEnd: boolean): number => {
    let rest = offset;
    for (const [from, to] of stretches) {
      if (rest < to - from || (isEnd && rest === to - from)) return start + from + rest;
      rest -= to - from;
    }
    return end;
  };
  return {
    text,
    locate: (from = 0, to = text.length) => source.location(placeOf(from, false), placeOf(to, true)),
  };
}

/** Says so where characters of the text were lost in decoding: a figure may be among them. */
export function lossDiagnostics({ text, charset, lost }: Decoded, source: SourceText): Diagnostic[] {
  if (lost === 0) return [];
  const at = text.indexOf('\ufffd');
  return [
    {
      ruleId: 'media/undecodable-characters',
      severity: 'warning',
      message: {
        zh: `按 ${charset} 解码时有 ${lost} 处字符无法识别，原文可能已损坏，请核对。`,
        en: `${lost} characters could not be decoded as ${charset}; the source may be damaged. Compare with the original.`,
      },
      cells: [],
      location: source.location(at, at + 1),
      actual: lost,
      expected: 0,
      url: null,
    },
  ];
}
