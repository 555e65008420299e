import { type Origin, RunText } from '../flow/runs.ts';
import { pushAll } from '../lists.ts';
import { tokenise } from '../tags.ts';
import { html as dialect } from './elements.ts';

/** A page that stands as a string in a script or in JSON. */
export interface EmbeddedPage {
  text: string;
  /** Names places of `text` in the page around it. */
  origin: Origin;
}

const literal = /"((?:[^"\\\n\r]|\\[\s\S])*)"|'((?:[^'\\\n\r]|\\[\s\S])*)'|`((?:[^`\\]|\\[\s\S])*)`/g;
const shortest = 150;

/** The strings in scripts that may hold an article, the longest first: markup or plain Chinese text. */
export function embeddedPages(
  html: string,
  scripts: readonly { start: number; end: number }[],
  origin: Origin,
): EmbeddedPage[] {
  const found: RunText[] = [];
  for (const { start, end } of scripts) {
    const script = html.slice(start, end);
    if (/^\s*(?:<|&lt;)/.test(script)) found.push(decoded(whole(script, start)));
    else pushAll(found, strings(script, start));
  }
  return found
    .filter(({ text }) => /<table/i.test(text) || chinese(text) >= shortest)
    .sort((one, other) => chinese(other.text) - chinese(one.text))
    .map((content) => ({ text: asMarkup(content.text), origin: within(content, origin) }));
}

function* strings(script: string, start: number): Generator<RunText> {
  for (const found of script.matchAll(literal)) {
    const written = found[1] ?? found[2] ?? found[3] ?? '';
    if (written.length >= shortest) yield decoded(unescaped(written, start + found.index + 1));
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ', '0': '' };

/** The value of a string literal, each character with its place. */
function unescaped(written: string, start: number): RunText {
  const value = new RunText();
  let last = 0;
  for (const found of written.matchAll(/\\(?:u([\da-f]{4})|x([\da-f]{2})|\r\n|([\s\S]))/gi)) {
    const { index } = found;
    if (index > last) value.append(written.slice(last, index), start + last, start + index);
    last = index + found[0].length;
    value.append(escaped(found[1] ?? found[2], found[3]), start + index, start + last);
  }
  if (last < written.length) value.append(written.slice(last), start + last, start + written.length);
  return value;
}

function escaped(code: string | undefined, character: string | undefined): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (character === undefined || character === '\n' || character === '\r') return '';
  return escapes[character] ?? character;
}

function whole(text: string, start: number): RunText {
  const content = new RunText();
  content.append(text, start, start + text.length);
  return content;
}

/** Markup that was escaped once more (`&lt;p&gt;`) as markup. */
function decoded(content: RunText): RunText {
  if (content.text.includes('<') || !content.text.includes('&lt;')) return content;
  const value = new RunText();
  const take = (text: string, start: number, end: number) =>
    value.append(text, ...content.source(start, end));
  tokenise(content.text, dialect, {
    open() {},
    close() {},
    text: (start, end) => take(content.text.slice(start, end), start, end),
    character: take,
  });
  return value;
}

/** Plain text keeps its lines. The tag in front takes the place of no character, see `within`. */
function asMarkup(text: string): string {
  return /<(?:p|div|br|table|span|td)\b/i.test(text) ? text : `${preformatted}${text}`;
}

const preformatted = '<pre>';

function within(content: RunText, outer: Origin): Origin {
  const shift = asMarkup(content.text).length - content.text.length;
  return {
    location(start, end) {
      return outer.location(...content.source(Math.max(0, start - shift), Math.max(0, end - shift)));
    },
  };
}

function chinese(text: string): number {
  return text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
}
