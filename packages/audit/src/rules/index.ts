import type { CheckRule, ReportRule, SumRule } from '../types.ts';
import * as resultTotal from './disputes/result-total.ts';
import * as contradictingYears from './document/contradicting-years.ts';
import * as mixed from './form/mixed.ts';
import * as wrongForYear from './form/wrong-for-year.ts';
import * as applicantTotal from './requests/applicant-total.ts';
import * as outcomeTotal from './requests/outcome-total.ts';
import * as printedSum from './requests/printed-sum.ts';
import * as closedByTime from './statistics/closed-by-time.ts';
import * as disputesByResult from './statistics/disputes-by-result.ts';
import * as partOfWhole from './statistics/part-of-whole.ts';
import * as receivedByChannel from './statistics/received-by-channel.ts';
import * as refusalsByGround from './statistics/refusals-by-ground.ts';
import * as repliesByKind from './statistics/replies-by-kind.ts';
import * as staffByKind from './statistics/staff-by-kind.ts';

/** The rules over one report, in the order in which their findings are shown. */
export const reportRules: readonly ReportRule[] = [
  wrongForYear.rule,
  mixed.rule,
  contradictingYears.rule,
  printedSum.rule,
  outcomeTotal.rule,
  applicantTotal.rule,
  resultTotal.rule,
  receivedByChannel.rule,
  closedByTime.rule,
  repliesByKind.rule,
  refusalsByGround.rule,
  partOfWhole.rule,
  disputesByResult.rule,
  staffByKind.rule,
];

const isSumRule = (rule: ReportRule): rule is SumRule => 'relations' in rule;

export const sumRules: readonly SumRule[] = reportRules.filter(isSumRule);
export const checkRules: readonly CheckRule[] = reportRules.filter(
  (rule): rule is CheckRule => !isSumRule(rule),
);
