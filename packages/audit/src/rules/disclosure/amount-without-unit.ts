import type { Money, Report } from '@ogi-reports/schema';
import { disclosureIn, statisticsIn } from '../../figures/tables.ts';
import { label, shown } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';

type Amounts = [cell: string, money: Money | null | undefined][];

function amountsIn(report: Report): Amounts {
  const statistics = statisticsIn(report);
  if (statistics)
    return [
      ['requestFees.charged', statistics.requestFees.charged],
      ['resources.dedicatedBudget', statistics.resources.dedicatedBudget],
    ];
  const rows = disclosureIn(report, 'any') as Record<string, { amount?: Money | null }> | undefined;
  return [
    ['proactiveDisclosure.procurement.amount', rows?.procurement?.amount],
    ['proactiveDisclosure.administrativeCharges.amount', rows?.administrativeCharges?.amount],
  ];
}

export const rule: CheckRule = {
  id: 'disclosure/amount-without-unit',
  title: { zh: '金额没有单位', en: 'An amount without a unit' },
  severity: 'warning',
  scope: 'report',
  forms: ['2014-table', '2019-trial', '2021'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '试行格式的采购总金额未印单位，实际填报元、万元都有。',
      en: 'The trial form prints no unit for procurement; 元 and 万元 are both in use.',
    },
  },
  check({ report }, found) {
    let tested = 0;
    for (const [cell, money] of amountsIn(report)) {
      if (!money) continue;
      tested++;
      if (money.unit === null && money.amount > 0) found(fault(cell, money.amount));
    }
    return tested > 0 ? tested : 'no-figures';
  },
};

function fault(cell: string, amount: number) {
  const name = label('2019-trial', cell);
  return {
    message: {
      zh: `“${name.zh}”为 ${shown(amount)}，没有单位：可能是元，也可能是万元，相差一万倍。不作推断；请在原件中找单位。`,
      en: `“${name.en}” is ${shown(amount)} without a unit: 元 or 万元, ten thousand times apart. Nothing is guessed; look for the unit in the original.`,
    },
    cells: [cell],
    actual: amount,
  };
}
