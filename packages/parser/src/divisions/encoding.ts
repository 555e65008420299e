/** A place in the tables of divisions: its code, its name, and the years whose tables hold it so. */
export interface DivisionRow {
  /** 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a township. */
  code: string;
  name: string;
  from: number;
  to: number;
}

/** Endings that most names have, each as one letter. */
const endings: [string, string][] = [
  ['街道', 'j'],
  ['镇', 'z'],
  ['乡', 'x'],
];

/** The years of the tables, first and last. */
export interface Span {
  first: number;
  last: number;
}

function encodeName({ name, from, to }: DivisionRow, { first, last }: Span): string {
  const ending = endings.find(([words]) => name.endsWith(words));
  const short = ending ? name.slice(0, -ending[0].length) + ending[1] : name;
  return from === first && to === last ? short : `${short}${from - first}${to - first}`;
}

function decodeName(encoded: string, code: string, { first, last }: Span): DivisionRow {
  const years = /^(.*?)(\d)(\d)$/.exec(encoded);
  const short = years?.[1] ?? encoded;
  const ending = endings.find(([, letter]) => short.endsWith(letter));
  const name = ending ? short.slice(0, -1) + ending[0] : short;
  return years
    ? { code, name, from: first + Number(years[2]), to: first + Number(years[3]) }
    : { code, name, from: first, to: last };
}

/**
 * Rows in the order of their codes as compact text: a line for each place down to the county, with the
 * county's townships behind it, each code but the first given where it isn't the next.
 */
export function encodeDivisions(rows: readonly DivisionRow[], span: Span): string {
  const lines: string[] = [];
  let last = 0;
  for (const row of rows) {
    if (row.code.length < 9) {
      lines.push(row.code + encodeName(row, span));
      last = 0;
      continue;
    }
    const number = Number(row.code.slice(6));
    const shown = number === last + 1 ? '' : number;
    lines[lines.length - 1] += `,${shown}${encodeName(row, span)}`;
    last = number;
  }
  return lines.join('\n');
}

/** The rows that `encodeDivisions` wrote. */
export function decodeDivisions(encoded: string, span: Span): DivisionRow[] {
  const rows: DivisionRow[] = [];
  for (const line of encoded.split('\n')) {
    const [head = '', ...townships] = line.split(',');
    const code = /^\d+/.exec(head)?.[0] ?? '';
    rows.push(decodeName(head.slice(code.length), code, span));
    decodeTownships(rows, townships, code, span);
  }
  return rows;
}

function decodeTownships(rows: DivisionRow[], townships: string[], county: string, span: Span): void {
  let last = 0;
  for (const township of townships) {
    const shown = /^\d+/.exec(township)?.[0] ?? '';
    last = shown === '' ? last + 1 : Number(shown);
    rows.push(decodeName(township.slice(shown.length), county + String(last).padStart(3, '0'), span));
  }
}
