import type { Applicant, Money, Result } from '@ogi-reports/schema';
import type { Figure } from './types.ts';

type Row<Column extends string> = Record<Column, number | null>;

/** A row of table three, copied. */
export const applicants = (row: Row<Applicant>): Row<Applicant> => ({
  naturalPerson: row.naturalPerson,
  enterprise: row.enterprise,
  researchOrg: row.researchOrg,
  publicInterestOrg: row.publicInterestOrg,
  legalServiceOrg: row.legalServiceOrg,
  otherOrg: row.otherOrg,
  total: row.total,
});

/** A row of table three of which only the total is known. */
export const totalOnly = (total: number | null): Row<Applicant> => ({
  naturalPerson: null,
  enterprise: null,
  researchOrg: null,
  publicInterestOrg: null,
  legalServiceOrg: null,
  otherOrg: null,
  total,
});

/** One of the three groups of table four, copied. */
export const results = (row: Row<Result>): Row<Result> => ({
  upheld: row.upheld,
  corrected: row.corrected,
  other: row.other,
  pending: row.pending,
  total: row.total,
});

/** A sum whose parts are all there, or null: what is missing is never taken for zero. */
export const sum = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left + right;

export const money = (value: Money | null): Money | null =>
  value === null ? null : { amount: value.amount, unit: value.unit };

/** Adds the figures of a row of table three to a list. */
export function addApplicants(values: Figure[], row: Row<Applicant>): void {
  values.push(row.naturalPerson, row.enterprise, row.researchOrg, row.publicInterestOrg);
  values.push(row.legalServiceOrg, row.otherOrg, row.total);
}

/** Adds the figures of a group of table four to a list. */
export function addResults(values: Figure[], row: Row<Result>): void {
  values.push(row.upheld, row.corrected, row.other, row.pending, row.total);
}
