import { z } from 'zod';
import { applicants, results, text } from './columns.ts';
import { join, type Law, leaf, type Text } from './leaf.ts';

/** An article of the 2019 Regulations that the form's own wording points to. */
export const official = (...articles: string[]): Law => ({
  regulations: '2019',
  articles,
  basis: 'official',
});
/** An article of the 2019 Regulations that the row rests on by inference. */
export const inferred = (...articles: string[]): Law => ({
  regulations: '2019',
  articles,
  basis: 'inferred',
});

/** One row of table three (件). */
export function applicantRow(zh: string, en: string, law?: Law) {
  const row = text(zh, en);
  const cell = (column: Text) =>
    leaf({
      kind: 'count',
      label: { zh: `${row.zh} | ${column.zh}`, en: `${row.en}: ${column.en}` },
      row,
      column,
      unit: '件',
      ...(law && { law }),
    });
  return z.strictObject({
    naturalPerson: cell(applicants.naturalPerson),
    enterprise: cell(applicants.enterprise),
    researchOrg: cell(applicants.researchOrg),
    publicInterestOrg: cell(applicants.publicInterestOrg),
    legalServiceOrg: cell(applicants.legalServiceOrg),
    otherOrg: cell(applicants.otherOrg),
    total: cell(applicants.total),
  });
}

/** One of the three groups of table four (件). */
export function resultGroup(zh: string, en: string) {
  const row = text(zh, en);
  const cell = (column: Text) =>
    leaf({
      kind: 'count',
      label: { zh: `${row.zh} ${column.zh}`, en: `${row.en}: ${column.en}` },
      row,
      column,
      unit: '件',
      law: inferred('51'),
    });
  return z.strictObject({
    upheld: cell(results.upheld),
    corrected: cell(results.corrected),
    other: cell(results.other),
    pending: cell(results.pending),
    total: cell(results.total),
  });
}

/** A row of table two: the block that it stands in, quoting article 20, and its label. */
export interface DisclosureRow {
  block: string;
  row: Text;
  law: Law;
}

export const disclosureRow = (item: string, zh: string, en: string): DisclosureRow => ({
  block: `第二十条第（${item}）项`,
  row: text(zh, en),
  law: official(`20(${'一二三四五六七八九'.indexOf(item) + 1})`),
});

const disclosureMeta = ({ block, row, law }: DisclosureRow, zh: string, en: string) => {
  const column = text(zh, en);
  return {
    label: { zh: `${block} ${row.zh} ${zh}`, en: join([row, column], '', ': ').en },
    row,
    column,
    law,
  };
};

export const disclosureCount = (row: DisclosureRow, unit: string, zh: string, en: string) =>
  leaf({ kind: 'count', unit, ...disclosureMeta(row, zh, en) });
export const disclosureChange = (row: DisclosureRow, zh: string, en: string) =>
  leaf({ kind: 'signed', unit: '项', ...disclosureMeta(row, zh, en) });
export const disclosureMoney = (row: DisclosureRow, unit: string | null, zh: string, en: string) =>
  leaf({ kind: 'money', unit, ...disclosureMeta(row, zh, en) });
