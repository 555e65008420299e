import type { Form, Report } from '@ogi-reports/schema';
import { sumsHold2014, sumsHold2019Trial, sumsHold2021 } from '../generated/sums-hold.ts';
import { sumRules } from '../rules/index.ts';
import type { AuditCoverage } from '../types.ts';

/** What the sums of a form come to where all hold: always the same, so that it is made once. */
export interface CleanSums {
  applied: number;
  made: number;
  notApplicable: AuditCoverage['rules']['notApplicable'];
}

const known = new Map<Form, CleanSums>();

const noSums: CleanSums = {
  applied: 0,
  made: 0,
  notApplicable: sumRules.map(({ id }) => ({ ruleId: id, reason: 'no-figures' })),
};

function cleanSums(form: Form): CleanSums {
  const applied = sumRules.filter(({ forms }) => forms.includes(form));
  const made = applied.reduce((sum, rule) => sum + rule.relations(form).length, 0);
  const notApplicable = sumRules
    .filter((rule) => !applied.includes(rule))
    .map(({ id }) => ({ ruleId: id, reason: 'other-form' as const }));
  return { applied: applied.length, made, notApplicable };
}

/**
 * What can be said at once of a report without tables, and of one on one form whose figures are all there and
 * whose sums all hold; undefined for every other report, which has to be looked at sum by sum.
 */
export function cleanSumsOf(report: Report): CleanSums | undefined {
  if (report.edition === 'narrative' || report.edition === 'unknown') return noSums;
  if (!allHold(report)) return undefined;
  const form = report.edition as Form;
  const sums = known.get(form) ?? cleanSums(form);
  known.set(form, sums);
  return sums;
}

function allHold(report: Report): boolean {
  try {
    if (report.edition === '2021') return sumsHold2021(report.tables);
    if (report.edition === '2019-trial') return sumsHold2019Trial(report.tables);
    return report.edition === '2014-table' && sumsHold2014(report.tables);
  } catch {
    return false;
  }
}
