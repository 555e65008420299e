/** Groups that hold no text of the document. Those marked as optional are left out whatever their name. */
export const silentGroups = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'fldinst', 'listtable', 'revtbl'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'footnote'],
  ...['annotation', 'atnid', 'atnauthor', 'bkmkstart', 'bkmkend', 'nonesttables', 'themedata', 'pntxta'],
  ...['pntxtb', 'filetbl', 'rsidtbl', 'template', 'nonshppict', 'listoverridetable'],
]);

/** Control words that stand for characters. */
export const characters: Record<string, string> = {
  tab: '\t',
  line: '\n',
  '~': '\u00a0',
  _: '-',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Encodings by the code page that a document names, and by the character set of a font. */
export const codePages: Record<number, string> = {
  936: 'gb18030',
  54936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  65001: 'utf-8',
};
export const fontCharsets: Record<number, string> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
};
