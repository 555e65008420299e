import type { RulePage } from '../../examples/page.ts';
import { additiveIn, additives } from '../../many/additive.ts';
import { cellOf } from '../../many/held.ts';
import type { WholeAndParts } from '../../many/jurisdictions.ts';
import type { JurisdictionRule } from '../../many/types.ts';
import { shown } from '../../messages/labels.ts';

export const rule: JurisdictionRule = {
  id: 'jurisdiction/whole-below-parts',
  title: { zh: '全域数少于所属机关之和', en: 'A jurisdiction has less than its parts' },
  severity: 'warning',
  scope: 'jurisdiction',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '全域数包含所属各机关的数；已知的部分之和不应超出。',
      en: 'The figure of a jurisdiction includes those of its agencies; the known ones do not exceed it.',
    },
  },
  compare({ whole, least, count }, found) {
    let compared = 0;
    additives.forEach((additive, index) => {
      const { cells, value } = additiveIn(whole, additive);
      if (Number.isNaN(value)) return;
      compared++;
      if (value < (least[index] as number))
        found(fault(additive.name, cells, { whole, least, count }, index, value));
    });
    return compared > 0 ? compared : 'no-figures';
  },
};

function fault(
  name: { zh: string; en: string },
  cells: readonly string[],
  { whole, least, count }: WholeAndParts,
  index: number,
  value: number,
) {
  const sum = least[index] as number;
  const agency = whole.agency.name ?? whole.ref;
  return {
    message: {
      zh: `${agency} ${whole.year} 年全域${name.zh} ${shown(value)}，而已知的 ${count} 份所属报告合计至少 ${shown(sum)}。可能范围不含全部所属机关，或有一份填错；请核对。`,
      en: `${agency} reports ${shown(value)} ${name.en} for all of its area in ${whole.year}, but ${count} known reports below make at least ${shown(sum)}. It may not cover all agencies, or one of them is wrong; check.`,
    },
    cells: cells.map((cell) => cellOf(whole, cell)),
    actual: value,
    expected: sum,
    cause: `whole ${whole.ref}`,
  };
}

const received = 'requests.received.total';
const township = (code: string, requests: number) => ({
  form: '2021' as const,
  cells: { [received]: requests, 'requests.received.naturalPerson': requests },
  with: {
    id: `${code}/2022`,
    agency: {
      id: code,
      name: `某镇人民政府`,
      kind: 'government',
      level: 'township',
      code,
      codeYear: 2020,
      path: ['某省', '某市', '某县', '某镇'],
    },
  },
});
const county = (requests: number) => ({
  form: '2021' as const,
  cells: { [received]: requests, 'requests.received.naturalPerson': requests },
  with: { scope: 'jurisdiction' },
});

export const page: RulePage = {
  why: {
    zh: '全域报告应包含所属机关；少于其和，说明范围说法不一，或有一份报告有误。跨格式比较同一数量。',
    en: 'A report for a whole area includes its agencies; where it has less, scopes are mixed up or a report is wrong. The same quantities are compared across forms.',
  },
  failing: {
    text: { zh: '两镇共 7 件，全县却只有 5 件。', en: 'Two towns make 7, the whole county 5.' },
    reports: [county(5), township('990101101', 4), township('990101102', 3)],
  },
  passing: {
    text: { zh: '两镇共 7 件，全县 9 件。', en: 'Two towns make 7, the whole county 9.' },
    reports: [county(9), township('990101101', 4), township('990101102', 3)],
  },
};
