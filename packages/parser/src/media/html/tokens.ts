import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What the reader hears of a page. Offsets are those of the page's text. */
export interface TagHandler {
  open(name: string, attributes: Attributes, start: number): void;
  /** `end` is the offset behind the end tag. */
  close(name: string, end: number): void;
  text(start: number, end: number): void;
  /** An entity, decoded. */
  character(text: string, start: number, end: number): void;
}

/** Attributes that say something about the text; all others are passed over. */
const heeded = new Set(
  'align charset class colspan content data hidden href http-equiv id name role rowspan src style title type value'.split(
    ' ',
  ),
);

const none: Attributes = new Map();

/**
 * Runs the tokenizer over a page. Open and close tags are reported as they stand: which cell or row they end
 * is decided by the table they stand in, since a stray `</div>` in a cell must not end the table.
 */
export function tokenise(html: string, handler: TagHandler): void {
  let [name, start, position] = ['', 0, 0];
  let attributes: Map<string, string> | undefined;
  let [attribute, value] = ['', ''];
  const finish = (end: number) => {
    position = end + 1;
    handler.open(name, attributes ?? none, start);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(from, to) {
        position = to;
        handler.text(from, to);
      },
      ontextentity(codePoint, to) {
        handler.character(String.fromCodePoint(codePoint), position, to);
        position = to;
      },
      onopentagname(from, to) {
        start = from - 1;
        name = tagName(html.slice(from, to));
        attributes = undefined;
      },
      onattribname(from, to) {
        const written = html.slice(from, to);
        attribute = heeded.has(written) ? written : written.toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += html.slice(from, to);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (!heeded.has(attribute)) return;
        attributes ??= new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag(from, to) {
        position = to + 1;
        handler.close(tagName(html.slice(from, to)), position);
      },
      oncomment: (_, to) => {
        position = to + 1;
      },
      oncdata: (_, to) => {
        position = to + 1;
      },
      ondeclaration: (_, to) => {
        position = to + 1;
      },
      onprocessinginstruction: (_, to) => {
        position = to + 1;
      },
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const lowered = new Map<string, string>();

/** Names in lower case; the few that pages use are remembered. */
function tagName(written: string): string {
  const known = lowered.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  if (lowered.size < 500 && written.length < 20) lowered.set(written, name);
  return name;
}
