/** Endings of the documents that a folder is searched for. A file named itself is read whatever its ending. */
export const documents = [
  ...['txt', 'text', 'html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'jsp', 'jspx', 'asp', 'aspx', 'php'],
  ...['docx', 'doc', 'wps', 'rtf', 'odt', 'fodt', 'uof', 'pdf', 'ofd', 'eml', 'zip'],
  ...['xlsx', 'xls', 'et', 'ods', 'fods'],
] as const;

/** Endings of records: one report a file, or one a line. */
export const records = ['json', 'ndjson', 'jsonl'] as const;

/** The ending of a file name in lower case, without its dot. */
export function ending(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
