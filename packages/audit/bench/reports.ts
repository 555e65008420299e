import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form, Money, Report } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import { parse } from '../../parser/src/index.ts';
import { sketchReport } from '../src/examples/report.ts';
import { figuresOf } from '../src/figures/figures.ts';
import type { AuditOptions } from '../src/types.ts';

/** A report all of whose figures are known, with what is known of its document. */
export interface Specimen {
  name: string;
  report: Report;
  options: AuditOptions;
  /** Figures carried over to another form by the benchmark: real numbers, but no real report. */
  derived: boolean;
}

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Every full report at hand: the examples as the parser reads them, the dataset, and one published in 2025. */
export async function specimens(): Promise<Specimen[]> {
  const real = [...(await examples()), ...records(), hongze()];
  const unique = real.filter(
    ({ report }, index) => real.findIndex((one) => one.report.id === report.id) === index,
  );
  return [...unique, ...unique.flatMap(onForm2021)];
}

async function examples(): Promise<Specimen[]> {
  const files = readdirSync(at('examples')).filter((file) => file.endsWith('.txt'));
  const read = files.map(async (file) => {
    const { report, document, evidence } = await parse(readFileSync(at(`examples/${file}`)));
    return { name: file, report, options: { document, evidence }, derived: false };
  });
  return (await Promise.all(read)).filter(({ report }) => isFull(report));
}

function records(): Specimen[] {
  const folder = at('datasets/reports/records');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: file, report: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Report }))
    .filter(({ report }) => isFull(report))
    .map((specimen) => ({ ...specimen, options: {}, derived: false }));
}

/** Whether all tables were read; single cells may be blank. */
function isFull(report: Report): boolean {
  const tables = figuresOf(report);
  const figures = tables.reduce((sum, { values }) => sum + values.length, 0);
  const missing = tables.reduce((sum, { values }) => sum + values.filter(Number.isNaN).length, 0);
  return figures > 50 && missing < figures / 20;
}

/** Table two on the form of 2021, table three on the trial form. */
function hongze(): Specimen {
  const lines = readFileSync(new URL('./hongze-2024.cells.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cells = Object.fromEntries(lines.slice(1).map(figure));
  const with_ = { id: '320813/2024', scope: 'jurisdiction' };
  const sketch = {
    form: '2021' as const,
    year: 2024,
    forms: { requests: '2019-trial' as const },
    cells,
    with: with_,
  };
  return { name: 'hongze-2024', report: sketchReport(sketch), options: {}, derived: false };
}

function figure(line: string): [string, number | Money] {
  const [address = '', value, unit] = line.split('\t');
  const isMoney = (['2021', '2019-trial'] as Form[]).some(
    (form) => codebookEntry(form, address)?.kind === 'money',
  );
  if (!isMoney) return [address, Number(value)];
  return [address, { amount: Number(value), unit: unit === '元' || unit === '万元' ? unit : null }];
}

const combined = 'requests.outcomes.otherHandling.combined.';

/** Tables three and four of a trial report on the form of 2021, which splits （六）其他处理: all goes under 其他. */
function onForm2021({ name, report }: Specimen): Specimen[] {
  const table = figuresOf(report).filter(({ layout }) => layout.table !== 'proactiveDisclosure');
  if (!table.some(({ layout }) => layout.table === 'requests' && layout.form === '2019-trial')) return [];
  const cells: Record<string, number | null> = {};
  for (const { layout, values } of table)
    layout.addresses.forEach((address, position) => {
      const value = values[position] as number;
      cells[address.replace(combined, 'requests.outcomes.otherHandling.other.')] = Number.isNaN(value)
        ? null
        : value;
    });
  const year = 2022;
  const moved = sketchReport({
    form: '2021',
    year,
    cells,
    with: { id: `${report.agency.id ?? '990101'}/${year}` },
  });
  return [{ name: `${name} on the form of 2021`, report: moved, options: {}, derived: true }];
}
