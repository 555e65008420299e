import type { JurisdictionRule, SeriesRule } from '../many/types.ts';
import type { CheckRule, ReportRule, RuleInfo, SumRule } from '../types.ts';
import * as decisionExpired from './audit/decision-expired.ts';
import * as decisionUnused from './audit/decision-unused.ts';
import * as ruleCrashed from './audit/rule-crashed.ts';
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
import * as wholeBelowParts from './jurisdiction/whole-below-parts.ts';
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
import * as carriedOver from './series/carried-over.ts';
import * as copiedFigures from './series/copied-figures.ts';
import * as documentsInForce from './series/documents-in-force.ts';
import * as duplicateReport from './series/duplicate-report.ts';
import * as itemsOnList from './series/items-on-list.ts';
import * as repealedBeyondStock from './series/repealed-beyond-stock.ts';
import * as restatedFigure from './series/restated-figure.ts';
import * as restatedReport from './series/restated-report.ts';
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

/** The rules over an agency's years. */
export const seriesRules: readonly SeriesRule[] = [
  carriedOver.rule,
  itemsOnList.rule,
  documentsInForce.rule,
  repealedBeyondStock.rule,
  restatedFigure.rule,
  copiedFigures.rule,
  restatedReport.rule,
  duplicateReport.rule,
];

/** The rules over a place and what it is made of. */
export const jurisdictionRules: readonly JurisdictionRule[] = [wholeBelowParts.rule];

/** What the engine itself reports. */
export const engineRules: readonly RuleInfo[] = [ruleCrashed.rule, decisionExpired.rule, decisionUnused.rule];
