import { z } from 'zod';
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

const text = (zh: string, en: string): Text => ({ zh, en });

/** The seven columns of table three, in print order. */
export const applicants = {
  naturalPerson: text('自然人', 'natural persons'),
  enterprise: text('商业企业', 'commercial enterprises'),
  researchOrg: text('科研机构', 'research institutions'),
  publicInterestOrg: text('社会公益组织', 'public-interest organisations'),
  legalServiceOrg: text('法律服务机构', 'legal service organisations'),
  otherOrg: text('其他', 'other organisations'),
  total: text('总计', 'total'),
} as const;
export type Applicant = keyof typeof applicants;

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

/** The five columns under each heading of table four, in print order. */
export const results = {
  upheld: text('结果维持', 'upheld'),
  corrected: text('结果纠正', 'corrected'),
  other: text('其他结果', 'other outcome'),
  pending: text('尚未审结', 'pending'),
  total: text('总计', 'total'),
} as const;
export type Result = keyof typeof results;

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
