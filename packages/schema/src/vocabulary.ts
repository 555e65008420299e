import { z } from 'zod';

/** The generation of the Regulations a report follows; `unknown` where neither tables nor text decide. */
export const Format = z.enum(['2008', '2019', 'unknown']).meta({ id: 'Format' });
export type Format = z.infer<typeof Format>;

/** An official form whose cells the codebook lists. */
export const Form = z.enum(['2014-table', '2019-trial', '2021']).meta({ id: 'Form' });
export type Form = z.infer<typeof Form>;

/** The form one table follows. Table four is the same in the last two forms, hence `2019-or-2021`. */
export const TableForm = z
  .enum(['2014-table', '2019-trial', '2021', '2019-or-2021', 'mixed'])
  .meta({ id: 'TableForm' });
export type TableForm = z.infer<typeof TableForm>;

/** The report as a whole. */
export const Edition = z
  .enum(['2014-table', '2019-trial', '2021', 'mixed', 'narrative', 'unknown'])
  .meta({ id: 'Edition' });
export type Edition = z.infer<typeof Edition>;

/** A table of a report. The 2014 table has all its blocks in one, called `statistics`. */
export const Table = z
  .enum(['statistics', 'proactiveDisclosure', 'requests', 'disputes'])
  .meta({ id: 'Table' });
export type Table = z.infer<typeof Table>;

/** What was seen of a table: `lost` is missing in the copy, `none` says that the report has none. */
export const Coverage = z.enum(['read', 'partial', 'not-seen', 'lost', 'none']).meta({ id: 'Coverage' });
export type Coverage = z.infer<typeof Coverage>;

/** Why a cell holds no plain number. No official rule on blank or "/" cells was found. */
export const CellStatus = z
  .enum(['blank', 'not-applicable', 'text', 'illegible', 'absent'])
  .meta({ id: 'CellStatus' });
export type CellStatus = z.infer<typeof CellStatus>;

/** Whose figures a report holds: the agency's own, its whole jurisdiction's, or a vertical system's. */
export const Scope = z.enum(['agency', 'jurisdiction', 'system', 'unknown']).meta({ id: 'Scope' });
export type Scope = z.infer<typeof Scope>;

export const Level = z
  .enum(['national', 'province', 'prefecture', 'county', 'township', 'unknown'])
  .meta({ id: 'Level' });
export type Level = z.infer<typeof Level>;

/** `government`: a people's government or its office; `authorised`: an organisation empowered by law. */
export const AgencyKind = z
  .enum(['government', 'department', 'subdistrict', 'vertical', 'authorised', 'unknown'])
  .meta({ id: 'AgencyKind' });
export type AgencyKind = z.infer<typeof AgencyKind>;

/** What a number of a form is: a count (≥ 0), a signed change, or an amount of money. */
export const ValueKind = z.enum(['count', 'signed', 'money']).meta({ id: 'ValueKind' });
export type ValueKind = z.infer<typeof ValueKind>;

export const MoneyUnit = z.enum(['万元', '元']).meta({ id: 'MoneyUnit' });
export type MoneyUnit = z.infer<typeof MoneyUnit>;

/** `at-least` for 余, 多, 以上; `about` for 约, 近; `at-most` for 不超过, 以内. */
export const Qualifier = z.enum(['exact', 'at-least', 'about', 'at-most']).meta({ id: 'Qualifier' });
export type Qualifier = z.infer<typeof Qualifier>;

/** What a figure in prose speaks of. */
export const Topic = z
  .enum([
    'disclosure-total',
    'disclosure-channel',
    'disclosure-category',
    'normative-documents',
    'interpretation',
    'response',
    'requests',
    'outcomes',
    'carry-over',
    'consultation',
    'complaints',
    'reconsideration',
    'litigation',
    'fees',
    'staff',
    'training',
    'platforms',
    'enforcement',
    'procurement',
    'percentage',
    'other',
  ])
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

/** Whose figure a claim is, in the report's own words: the agency itself, all of its area, or its parts. */
export const ClaimScope = z.enum(['own', 'whole', 'part', 'unstated']).meta({ id: 'ClaimScope' });
export type ClaimScope = z.infer<typeof ClaimScope>;

/** `year`: the reporting year; `cumulative`: over the years (历年累计); never compared with each other. */
export const ClaimPeriod = z.enum(['year', 'cumulative', 'prior-year', 'part-year', 'unstated']).meta({
  id: 'ClaimPeriod',
});
export type ClaimPeriod = z.infer<typeof ClaimPeriod>;

/** `inconsistency`: the document contradicts itself in a way that no printed rule of the form forbids. */
export const Severity = z.enum(['error', 'inconsistency', 'warning', 'info']).meta({ id: 'Severity' });
export type Severity = z.infer<typeof Severity>;

export { SCHEMA_VERSION } from './schema-version.ts';
