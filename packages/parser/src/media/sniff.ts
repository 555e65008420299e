/** What bytes are, by their signature. `text` is what has none: whether it reads as text is seen in decoding. */
export type Medium = 'zip' | 'pdf' | 'ole' | 'rtf' | 'picture' | 'archive' | 'empty' | TextMedium;

/** What text is, by how it begins. */
export type TextMedium = 'html' | 'json' | 'xml' | 'mhtml' | 'text';

const signatures: [Medium, string][] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['picture', '\xff\xd8\xff'],
  ['picture', '\x89PNG\r\n'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b'],
];

const pictureTypes: [string, RegExp][] = [
  ['image/jpeg', /^\xff\xd8/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF/],
  ['image/tiff', /^(?:II|MM)/],
];

/** The media type of a picture. */
export function pictureType(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 8));
  return pictureTypes.find(([, signature]) => signature.test(head))?.[0] ?? 'image/bmp';
}

/** Finds the medium of bytes from what stands in them, never from a name. */
export function mediumOf(bytes: Uint8Array): Medium {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 1024));
  for (const [medium, signature] of signatures) {
    if (head.startsWith(signature) && confirms(medium, head)) return medium;
  }
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'picture';
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (ordinaryPage.test(head)) return 'html';
  if (isPlain(head) && !bytes.subarray(0, 65_536).includes(0x3c)) return 'text';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return textMedium(start.includes('\0') ? start.replaceAll('\0', '') : start);
}

const mark = /^(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;

/** Whether text without any `<` can be nothing but plain text, by how it begins. */
const isPlain = (head: string): boolean =>
  !/[\0[{]|MIME-Version/i.test(head) && /\S/.test(head.replace(mark, ''));

/** What text is, from how it begins. */
export function textMedium(text: string): TextMedium {
  const head = text.slice(0, 65_536).replace(mark, '');
  if (/^\s*[[{]\s*[[{"]/.test(head)) return 'json';
  if (/^\s*<\?xml/.test(head) && officeXml.test(head)) return 'xml';
  if (
    /^[\w-]+:[ \t]/.test(head) &&
    /^MIME-Version:/im.test(head.slice(0, 8192)) &&
    /^Content-Type:/im.test(head)
  )
    return 'mhtml';
  return looksLikeHtml(head) ? 'html' : 'text';
}

/** Files of office programs that are a single XML file: of Word, of Excel 2003, OpenDocument, UOF. */
const officeXml =
  /<(?:(?:\w+:)?wordDocument|pkg:package|office:document|uof:UOF)\b|urn:schemas-microsoft-com:office:spreadsheet/;
const firstTag =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype\s+html|<\/?(?:html|head|body|meta|title|table|div|p|script|style|link|span|section|article|tbody|tr|center|font|h[1-6]|base|iframe|form|ul|ol|dl|br|img|a|b|strong)\b)/i;
/** How most pages begin: no other medium does, so that no more of them need be seen. */
const ordinaryPage = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b/i;
const structure = /<(?:html|body|table|tbody|tr|td|div|p|br|span)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Whether text is markup: it begins with a tag of HTML, or holds several tags that nobody types in prose. */
function looksLikeHtml(head: string): boolean {
  const marked = firstTag.test(head) || (head.match(structure)?.length ?? 0) >= 4;
  return marked && !holdsMarkdownTable(head);
}

/** Blanks within the line only, as a page may hold no end of line ends. */
const tableRule = /^\|?(?:[^\S\n]*:?-+:?[^\S\n]*\|)+(?:[^\S\n]*:?-+:?[^\S\n]*)?$/m;

/** Tables drawn with pipes and rules, in a text that may hold some markup around them. */
const holdsMarkdownTable = (head: string): boolean =>
  !/<(?:t[dr]|span)[\s>]/i.test(head) && tableRule.test(head);

/** Two-letter signatures are confirmed by more than themselves. */
function confirms(medium: Medium, head: string): boolean {
  return medium !== 'picture' || !head.startsWith('BM') || head.slice(6, 10) === '\0\0\0\0';
}

/** A few bytes as characters of the same codes. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}
