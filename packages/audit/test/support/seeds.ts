import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Form, Money, Report } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import { sketchReport } from '../../src/examples/report.ts';

const folder = fileURLToPath(new URL('../../../../../shared/', import.meta.url));

/** Real figures outside the repository, present on some machines only. */
export const haveSeeds = existsSync(`${folder}seeds`);

/** A report from a table of true cells: `cell value unit`. */
export function seedReport(
  path: string,
  form: Form,
  year: number,
  extra: Record<string, unknown> = {},
): Report {
  const lines = readFileSync(`${folder}${path}`, 'utf8').trim().split('\n').slice(1);
  const cells = Object.fromEntries(lines.map((line) => figure(form, line)));
  return sketchReport({ form, year, cells, with: extra });
}

function figure(form: Form, line: string): [string, number | Money] {
  const [address = '', value, unit] = line.split('\t');
  if (codebookEntry(form, address)?.kind !== 'money') return [address, Number(value)];
  return [address, { amount: Number(value), unit: unit === '万元' || unit === '元' ? unit : null }];
}
