import type { CheckRule, ReportRule, SumRule } from '../types.ts';
import * as amountWithoutUnit from './disclosure/amount-without-unit.ts';
import * as changeBeyondList from './disclosure/change-beyond-list.ts';
import * as decisionsInChangeColumn from './disclosure/decisions-in-change-column.ts';
import * as issuedBeyondStock from './disclosure/issued-beyond-stock.ts';
import * as newBeyondStock from './disclosure/new-beyond-stock.ts';
import * as rulesWithoutPower from './disclosure/rules-without-power.ts';
import * as stockEqualsNew from './disclosure/stock-equals-new.ts';
import * as resultTotal from './disputes/result-total.ts';
import * as citedNotice from './document/cited-notice.ts';
import * as contradictingYears from './document/contradicting-years.ts';
import * as emptyTable from './form/empty-table.ts';
import * as extraRows from './form/extra-rows.ts';
import * as figureOnHeadingRow from './form/figure-on-heading-row.ts';
import * as missingRows from './form/missing-rows.ts';
import * as missingSection from './form/missing-section.ts';
import * as mixed from './form/mixed.ts';
import * as sectionNumbering from './form/section-numbering.ts';
import * as wrongForYear from './form/wrong-for-year.ts';
import * as codeAndLevel from './metadata/code-and-level.ts';
import * as nameAndLevel from './metadata/name-and-level.ts';
import * as period from './metadata/period.ts';
import * as publishedBeforePeriodEnd from './metadata/published-before-period-end.ts';
import * as titleAndAgency from './metadata/title-and-agency.ts';
import * as conflictingFigures from './prose/conflicting-figures.ts';
import * as cumulativeBelowYear from './prose/cumulative-below-year.ts';
import * as notItemised from './prose/not-itemised.ts';
import * as partsBeyondTotal from './prose/parts-beyond-total.ts';
import * as percentage from './prose/percentage.ts';
import * as tableFigure from './prose/table-figure.ts';
import * as applicantTotal from './requests/applicant-total.ts';
import * as outcomeTotal from './requests/outcome-total.ts';
import * as printedSum from './requests/printed-sum.ts';
import * as subtotalRows from './requests/subtotal-rows.ts';
import * as channelsUnfilled from './statistics/channels-unfilled.ts';
import * as closedAndReplied from './statistics/closed-and-replied.ts';
import * as closedByTime from './statistics/closed-by-time.ts';
import * as disclosedAndIssued from './statistics/disclosed-and-issued.ts';
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
  missingRows.rule,
  emptyTable.rule,
  extraRows.rule,
  figureOnHeadingRow.rule,
  missingSection.rule,
  sectionNumbering.rule,
  contradictingYears.rule,
  citedNotice.rule,
  period.rule,
  publishedBeforePeriodEnd.rule,
  codeAndLevel.rule,
  nameAndLevel.rule,
  titleAndAgency.rule,
  printedSum.rule,
  outcomeTotal.rule,
  applicantTotal.rule,
  subtotalRows.rule,
  resultTotal.rule,
  newBeyondStock.rule,
  issuedBeyondStock.rule,
  stockEqualsNew.rule,
  rulesWithoutPower.rule,
  decisionsInChangeColumn.rule,
  changeBeyondList.rule,
  amountWithoutUnit.rule,
  receivedByChannel.rule,
  closedByTime.rule,
  repliesByKind.rule,
  refusalsByGround.rule,
  partOfWhole.rule,
  disputesByResult.rule,
  staffByKind.rule,
  closedAndReplied.rule,
  disclosedAndIssued.rule,
  channelsUnfilled.rule,
  tableFigure.rule,
  conflictingFigures.rule,
  partsBeyondTotal.rule,
  notItemised.rule,
  cumulativeBelowYear.rule,
  percentage.rule,
];

const isSumRule = (rule: ReportRule): rule is SumRule => 'relations' in rule;

export const sumRules: readonly SumRule[] = reportRules.filter(isSumRule);
export const checkRules: readonly CheckRule[] = reportRules.filter(
  (rule): rule is CheckRule => !isSumRule(rule),
);
