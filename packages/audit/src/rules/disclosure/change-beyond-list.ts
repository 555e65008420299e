import { disclosureIn, reasonWithout } from '../../figures/tables.ts';
import { label, shown } from '../../messages/labels.ts';
import type { CheckRule, Fault } from '../../types.ts';

const rows = [
  'licensing',
  'otherServices',
  'penalties',
  'coerciveMeasures',
  'administrativeCharges',
] as const;

export const rule: CheckRule = {
  id: 'disclosure/change-beyond-list',
  title: { zh: '增减数大于清单', en: 'The change is larger than the list' },
  severity: 'warning',
  scope: 'report',
  forms: ['2019-trial'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '清单减去的项目不能多于原有的；增加一倍以上只作提示。',
      en: 'A list can not lose more items than it had; more than doubling is only a hint.',
    },
  },
  check(context, found) {
    const table = disclosureIn(context.report, '2019-trial');
    if (!table) return reasonWithout(context.report);
    let tested = 0;
    for (const row of rows) {
      const { itemsPriorYear: prior, itemsChange: change } = table[row] ?? {};
      if (prior == null || change == null) context.undecided(1);
      else {
        tested++;
        if (-change > prior || (prior > 0 && change > prior)) found(fault(row, prior, change));
      }
    }
    return tested;
  },
};

function fault(key: string, prior: number, change: number): Fault {
  const row = `proactiveDisclosure.${key}`;
  const name = label('2019-trial', `${row}.itemsChange`);
  const cells = [`${row}.itemsChange`, `${row}.itemsPriorYear`];
  const compared = { cells, actual: change, expected: prior };
  if (change > 0)
    return {
      ...compared,
      severity: 'info',
      message: {
        zh: `“${name.zh}”为 +${shown(change)}，清单原有 ${shown(prior)} 项，一年增加一倍以上。请核对原件。`,
        en: `“${name.en}” is +${shown(change)} on a list of ${shown(prior)}: it more than doubled in a year. Check the original.`,
      },
    };
  return {
    ...compared,
    message: {
      zh: `“${name.zh}”为 ${shown(change)}，而清单原有只有 ${shown(prior)} 项，减后为负。请核对原件。`,
      en: `“${name.en}” is ${shown(change)}, but the list had only ${shown(prior)}: it would become negative. Check the original.`,
    },
  };
}
