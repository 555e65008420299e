import { additives } from '../../many/additive.ts';
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
      const { cells, value } = whole.figures[index] ?? { cells: [], value: Number.NaN };
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
  const agency = whole.name ?? whole.ref;
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
