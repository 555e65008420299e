/** The rows of a tab-separated text with a heading line, by column name. Empty lines are skipped. */
export function readTable(text: string): Record<string, string>[] {
  const [heading = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const columns = heading.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

/** A table as tab-separated text; tabs and line ends inside a value become blanks. */
export function writeTable(columns: readonly string[], rows: Iterable<Record<string, unknown>>): string {
  const lines = [columns.join('\t')];
  for (const row of rows)
    lines.push(columns.map((column) => String(row[column] ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t'));
  return `${lines.join('\n')}\n`;
}
