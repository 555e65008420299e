import { type Disclosure, disclosureIn, reasonWithout } from '../../figures/tables.ts';
import { label, shown } from '../../messages/labels.ts';
import type { CheckRule, Fault, ReportContext } from '../../types.ts';

/** The rows that have all three columns. */
const rows = ['licensing', 'otherServices', 'penalties', 'coerciveMeasures'] as const;

export const rule: CheckRule = {
  id: 'disclosure/decisions-in-change-column',
  title: { zh: '处理决定可能填在“本年增/减”栏', en: 'Decisions may stand in the change column' },
  severity: 'warning',
  scope: 'report',
  forms: ['2019-trial'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '“本年增/减”是清单项目数的变化，“处理决定数量”是办件数；只是合理性判断。',
      en: 'The change is one of items on the list, decisions are cases handled; a matter of plausibility.',
    },
  },
  check(context, found) {
    const table = disclosureIn(context.report, '2019-trial');
    if (!table) return reasonWithout(context.report);
    const suspect = rows.filter((row) => isSuspect(table[row]));
    if (suspect.length > 0) found(fault(context, suspect));
    return rows.length;
  },
};

/** A list that was empty grew, and not one decision was made. */
const isSuspect = (row: Disclosure[(typeof rows)[number]]): boolean =>
  (row?.itemsChange ?? 0) > 0 && !row?.decisions && !row?.itemsPriorYear;

function fault(context: ReportContext, suspect: string[]): Fault {
  const changes = suspect.map((row) => `proactiveDisclosure.${row}.itemsChange`);
  const list = (language: 'zh' | 'en') =>
    changes.map((cell) => `${label('2019-trial', cell)[language]} ${shown(context.figure(cell) ?? 0)}`);
  return {
    message: {
      zh: `上一年项目数量与处理决定数量都是 0 或未填，“本年增/减”却有数：${list('zh').join('，')}。这些可能是处理决定数量，填错了栏。请核对原件。`,
      en: `The list was empty the year before and no decision is reported, yet there is a change: ${list('en').join(', ')}. These may be decisions in the wrong column. Check the original.`,
    },
    cells: [...changes, ...suspect.map((row) => `proactiveDisclosure.${row}.decisions`)],
    actual: context.figure(changes[0] as string),
    addends: changes.map((cell) => ({ cell, value: context.figure(cell) })),
  };
}
