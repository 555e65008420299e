import type { RulePage } from '../examples/page.ts';
import * as decisionExpired from './audit/decision-expired.page.ts';
import * as decisionUnused from './audit/decision-unused.page.ts';
import * as ruleCrashed from './audit/rule-crashed.page.ts';
import * as amountWithoutUnit from './disclosure/amount-without-unit.page.ts';
import * as changeBeyondList from './disclosure/change-beyond-list.page.ts';
import * as decisionsInChangeColumn from './disclosure/decisions-in-change-column.page.ts';
import * as issuedBeyondStock from './disclosure/issued-beyond-stock.page.ts';
import * as newBeyondStock from './disclosure/new-beyond-stock.page.ts';
import * as rulesWithoutPower from './disclosure/rules-without-power.page.ts';
import * as stockEqualsNew from './disclosure/stock-equals-new.page.ts';
import * as resultTotal from './disputes/result-total.page.ts';
import * as citedNotice from './document/cited-notice.page.ts';
import * as contradictingYears from './document/contradicting-years.page.ts';
import * as emptyTable from './form/empty-table.page.ts';
import * as extraRows from './form/extra-rows.page.ts';
import * as figureOnHeadingRow from './form/figure-on-heading-row.page.ts';
import * as missingRows from './form/missing-rows.page.ts';
import * as missingSection from './form/missing-section.page.ts';
import * as mixed from './form/mixed.page.ts';
import * as sectionNumbering from './form/section-numbering.page.ts';
import * as wrongForYear from './form/wrong-for-year.page.ts';
import * as wholeBelowParts from './jurisdiction/whole-below-parts.page.ts';
import * as codeAndLevel from './metadata/code-and-level.page.ts';
import * as nameAndLevel from './metadata/name-and-level.page.ts';
import * as period from './metadata/period.page.ts';
import * as publishedBeforePeriodEnd from './metadata/published-before-period-end.page.ts';
import * as titleAndAgency from './metadata/title-and-agency.page.ts';
import * as conflictingFigures from './prose/conflicting-figures.page.ts';
import * as cumulativeBelowYear from './prose/cumulative-below-year.page.ts';
import * as notItemised from './prose/not-itemised.page.ts';
import * as partsBeyondTotal from './prose/parts-beyond-total.page.ts';
import * as percentage from './prose/percentage.page.ts';
import * as tableFigure from './prose/table-figure.page.ts';
import * as applicantTotal from './requests/applicant-total.page.ts';
import * as outcomeTotal from './requests/outcome-total.page.ts';
import * as printedSum from './requests/printed-sum.page.ts';
import * as subtotalRows from './requests/subtotal-rows.page.ts';
import * as carriedOver from './series/carried-over.page.ts';
import * as copiedFigures from './series/copied-figures.page.ts';
import * as documentsInForce from './series/documents-in-force.page.ts';
import * as duplicateReport from './series/duplicate-report.page.ts';
import * as itemsOnList from './series/items-on-list.page.ts';
import * as repealedBeyondStock from './series/repealed-beyond-stock.page.ts';
import * as restatedFigure from './series/restated-figure.page.ts';
import * as restatedReport from './series/restated-report.page.ts';
import * as channelsUnfilled from './statistics/channels-unfilled.page.ts';
import * as closedAndReplied from './statistics/closed-and-replied.page.ts';
import * as closedByTime from './statistics/closed-by-time.page.ts';
import * as disclosedAndIssued from './statistics/disclosed-and-issued.page.ts';
import * as disputesByResult from './statistics/disputes-by-result.page.ts';
import * as partOfWhole from './statistics/part-of-whole.page.ts';
import * as receivedByChannel from './statistics/received-by-channel.page.ts';
import * as refusalsByGround from './statistics/refusals-by-ground.page.ts';
import * as repliesByKind from './statistics/replies-by-kind.page.ts';
import * as staffByKind from './statistics/staff-by-kind.page.ts';

/** What each rule's page says besides what the rule itself knows, by rule id. */
export const pages: Readonly<Record<string, RulePage>> = {
  'form/wrong-for-year': wrongForYear.page,
  'form/mixed': mixed.page,
  'form/missing-rows': missingRows.page,
  'form/empty-table': emptyTable.page,
  'form/extra-rows': extraRows.page,
  'form/figure-on-heading-row': figureOnHeadingRow.page,
  'form/missing-section': missingSection.page,
  'form/section-numbering': sectionNumbering.page,
  'document/contradicting-years': contradictingYears.page,
  'document/cited-notice': citedNotice.page,
  'metadata/period': period.page,
  'metadata/published-before-period-end': publishedBeforePeriodEnd.page,
  'metadata/code-and-level': codeAndLevel.page,
  'metadata/name-and-level': nameAndLevel.page,
  'metadata/title-and-agency': titleAndAgency.page,
  'requests/printed-sum': printedSum.page,
  'requests/outcome-total': outcomeTotal.page,
  'requests/applicant-total': applicantTotal.page,
  'requests/subtotal-rows': subtotalRows.page,
  'disputes/result-total': resultTotal.page,
  'disclosure/new-beyond-stock': newBeyondStock.page,
  'disclosure/issued-beyond-stock': issuedBeyondStock.page,
  'disclosure/stock-equals-new': stockEqualsNew.page,
  'disclosure/rules-without-power': rulesWithoutPower.page,
  'disclosure/decisions-in-change-column': decisionsInChangeColumn.page,
  'disclosure/change-beyond-list': changeBeyondList.page,
  'disclosure/amount-without-unit': amountWithoutUnit.page,
  'statistics/received-by-channel': receivedByChannel.page,
  'statistics/closed-by-time': closedByTime.page,
  'statistics/replies-by-kind': repliesByKind.page,
  'statistics/refusals-by-ground': refusalsByGround.page,
  'statistics/part-of-whole': partOfWhole.page,
  'statistics/disputes-by-result': disputesByResult.page,
  'statistics/staff-by-kind': staffByKind.page,
  'statistics/closed-and-replied': closedAndReplied.page,
  'statistics/disclosed-and-issued': disclosedAndIssued.page,
  'statistics/channels-unfilled': channelsUnfilled.page,
  'prose/table-figure': tableFigure.page,
  'prose/conflicting-figures': conflictingFigures.page,
  'prose/parts-beyond-total': partsBeyondTotal.page,
  'prose/not-itemised': notItemised.page,
  'prose/cumulative-below-year': cumulativeBelowYear.page,
  'prose/percentage': percentage.page,
  'series/carried-over': carriedOver.page,
  'series/items-on-list': itemsOnList.page,
  'series/documents-in-force': documentsInForce.page,
  'series/repealed-beyond-stock': repealedBeyondStock.page,
  'series/restated-figure': restatedFigure.page,
  'series/copied-figures': copiedFigures.page,
  'series/restated-report': restatedReport.page,
  'series/duplicate-report': duplicateReport.page,
  'jurisdiction/whole-below-parts': wholeBelowParts.page,
  'audit/rule-crashed': ruleCrashed.page,
  'audit/decision-expired': decisionExpired.page,
  'audit/decision-unused': decisionUnused.page,
};
