import type { RulePage } from '../../examples/page.ts';
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

const licensing = 'proactiveDisclosure.licensing';

export const page: RulePage = {
  why: {
    zh: '试行格式的三栏口径不同（项目数、增减、办件数），基层常把办件数填进中间一栏。',
    en: 'The three columns of the trial form count different things (items, their change, cases), and cases are often put into the middle one.',
  },
  failing: {
    text: {
      zh: '上一年 0 项，增 8 项，处理决定 0 件。',
      en: 'No items before, a change of 8, no decisions.',
    },
    reports: [{ form: '2019-trial', cells: { [`${licensing}.itemsChange`]: 8 } }],
  },
  passing: {
    text: {
      zh: '上一年 10 项，增 8 项，处理决定 0 件。',
      en: '10 items before, a change of 8, no decisions.',
    },
    reports: [
      {
        form: '2019-trial',
        cells: { [`${licensing}.itemsPriorYear`]: 10, [`${licensing}.itemsChange`]: 8 },
      },
    ],
  },
};
