import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codebook, formOfCell, type Report, type Text } from '@ogi-reports/schema';
import { readCorrections } from '../diff/corrections.ts';
import { partsOfId } from '../loader.ts';
import { recordPath } from '../records/record-path.ts';
import { readTable, writeTable } from '../tsv.ts';
import { enterRecord } from './enter.ts';
import { enter as enterValue, type FilledTable } from './form-text.ts';
import { field, sectionsOf } from './issue-fields.ts';

/** A figure of a published record that stands otherwise on the page. */
export interface CellCorrection {
  report: string;
  cell: string;
  /** What stands on the page: a number, `空`, `/` or `?`. */
  value: string;
  reason: Text;
}

const fields = {
  report: field('report', '报告编号', 'Report', '如：620421/2019', 'Such as 620421/2019'),
  cell: field('cell', '单元格', 'Cell', '地址，或表上的名称', 'Its address, or its label on the form'),
  value: field(
    'value',
    '页面上的内容',
    'What stands on the page',
    '数字，或“空”“/”“?”',
    'A number, or 空, /, ?',
  ),
  reason: field('reason', '说明', 'Why', '一句话；会写进变更记录', 'One sentence, for the changelog'),
};

/** The GitHub issue form for a wrong figure in a published record, as an object for YAML. */
export function correctionForm(): object {
  const inputs = Object.values(fields).map(({ id, label, description }) => ({
    type: 'input',
    id,
    attributes: { label, description },
    validations: { required: true },
  }));
  return {
    name: '更正一个数字 · Correct a figure',
    description: '已发布的记录与原页面不符 · A published record differs from its page',
    title: '[correction] ',
    labels: ['correction'],
    body: inputs,
  };
}

/** Whether an issue was sent through this form, rather than the one for reports. */
export const isCorrection = (body: string): boolean => sectionsOf(body).has(fields.report.label);

/** Reads an issue that was sent through the form. */
export function readCorrectionIssue(body: string): CellCorrection {
  const said = sectionsOf(body);
  const answer = ({ label }: { label: string }) => said.get(label) ?? '';
  const reason = answer(fields.reason).replace(/\s+/g, ' ');
  return {
    report: answer(fields.report),
    cell: answer(fields.cell),
    value: answer(fields.value),
    reason: { zh: reason, en: reason },
  };
}

/** A correction that cannot be made; the message says why. */
export class CorrectionRefused extends Error {
  constructor(readonly text: Text) {
    super(text.en);
    this.name = 'CorrectionRefused';
  }
}

/** Makes a correction in a dataset folder, with its reason in corrections.tsv; returns the paths that changed. */
export async function correctRecord(folder: string, correction: CellCorrection): Promise<string[]> {
  const parts = partsOfId(correction.report);
  const path = parts && `records/${recordPath({ id: correction.report, year: Number(parts.year) })}`;
  if (!path || !existsSync(join(folder, path)))
    throw new CorrectionRefused({
      zh: `没有报告 ${correction.report}。`,
      en: `There is no report ${correction.report}.`,
    });
  const report: Report = JSON.parse(await readFile(join(folder, path), 'utf8'));
  const address = addressOf(report, correction.cell);
  const changed = await enterRecord(folder, withCell(report, address, correction.value), 'correction');
  await explain(folder, correction, address);
  return [...changed, 'corrections.tsv'];
}

/** The address that a person means: itself, or the only cell with that label. */
function addressOf(report: Report, typed: string): string {
  if (formOfCell(report, typed)) return typed;
  const labelled = codebook()
    .filter(({ label, short }) => [label.zh, short.zh, label.en, short.en].includes(typed))
    .filter(({ address, form }) => formOfCell(report, address) === form);
  const [only] = labelled;
  if (only && labelled.length === 1) return only.address;
  throw new CorrectionRefused({
    zh: `这份报告里没有单元格“${typed}”，或不止一个。请写单元格地址。`,
    en: `This report has no cell "${typed}", or several. Give the cell's address.`,
  });
}

function withCell(report: Report, address: string, value: string): Report {
  const form = formOfCell(report, address);
  const filled: FilledTable = { figures: new Map(), cells: {}, faults: [] };
  if (form) enterValue(form, address, value, filled);
  const [fault] = filled.faults;
  if (fault) throw new CorrectionRefused(fault);
  const { [address]: _, ...cells } = report.cells;
  const copy = structuredClone({ ...report, cells: { ...cells, ...filled.cells } });
  const keys = address.split('.');
  const last = keys.pop() ?? '';
  const row = keys.reduce(
    (node, key) => node[key] as Record<string, unknown>,
    copy.tables as Record<string, unknown>,
  );
  row[last] = filled.figures.get(address) ?? null;
  return copy;
}

async function explain(folder: string, { report, reason }: CellCorrection, cell: string): Promise<void> {
  const file = join(folder, 'corrections.tsv');
  const known = (await readCorrections(file)).length > 0 ? readTable(await readFile(file, 'utf8')) : [];
  const rest = known.filter((row) => row.report !== report || row.cell !== cell);
  const line = { report, cell, reason_zh: reason.zh, reason_en: reason.en };
  await writeFile(file, writeTable(['report', 'cell', 'reason_zh', 'reason_en'], [...rest, line]));
}
