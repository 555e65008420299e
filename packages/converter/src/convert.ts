import type { Report, Report2021 } from '@ogi-reports/schema';
import { type Account, enter } from './engine/account.ts';
import { frameOf } from './engine/frame.ts';
import type { Piece } from './engine/piece.ts';
import { piecesFor } from './engine/pieces.ts';
import { statesOf } from './engine/states.ts';
import type { Conversion, ConversionTarget, Converted } from './types.ts';

/** The form to convert to. */
export interface ConversionOptions<To extends ConversionTarget = ConversionTarget> {
  to: To;
}

/**
 * Carries a report over to a newer form, table by table as `forms` and the tables themselves say.
 * The result is a valid report of the target edition, with a ledger of every source cell, the losses, and the
 * target cells that stay null with the reason. Its tables are new; agency, claims, sources and cell states are
 * shared with the input, which is never changed. Throws a ConversionError where nothing can be converted.
 */
export function convert<To extends ConversionTarget>(
  report: Report,
  { to }: ConversionOptions<To>,
): Conversion<To> {
  const pieces = piecesFor(report, to);
  const account: Account = { ledger: [], losses: [], unfilled: [], states: {} };
  const states = statesOf(report, pieces, account.losses);
  pieces.forEach((piece, index) => {
    enter(piece, { values: piece.values(report.tables), states: states[index] ?? [] }, account);
  });
  const { ledger, losses, unfilled } = account;
  return { report: reportOf(report, to, pieces, account), ledger, losses, unfilled };
}

/** The figures of a conversion alone: the tables of the target form, without ledger and losses. */
export function convertFigures<To extends ConversionTarget>(
  report: Report,
  { to }: ConversionOptions<To>,
): Converted<To>['tables'] {
  return tablesOf(report, piecesFor(report, to)) as Converted<To>['tables'];
}

type Tables = Report2021['tables'];

function tablesOf(report: Report, pieces: readonly Piece[]): object {
  const [first, second, third] = pieces.map((piece) => piece.tables(report.tables)) as Tables[];
  if (!first || !second || !third) return first as Tables;
  const { proactiveDisclosure } = first;
  const { requests } = second;
  const { reconsideration, litigation } = third;
  return { proactiveDisclosure, requests, reconsideration, litigation };
}

function reportOf<To extends ConversionTarget>(
  report: Report,
  to: To,
  pieces: readonly Piece[],
  account: Account,
): Converted<To> {
  const { forms, coverage } = frameOf(report, to, pieces, account.unfilled);
  return {
    schemaVersion: report.schemaVersion,
    id: report.id,
    format: '2019',
    edition: to,
    year: report.year,
    period: report.period,
    agency: report.agency,
    title: report.title,
    documentNumber: report.documentNumber,
    publishedOn: report.publishedOn,
    scope: report.scope,
    forms,
    coverage,
    tables: tablesOf(report, pieces),
    cells: account.states,
    claims: report.claims,
    sources: report.sources,
    transcription: report.edition === to ? report.transcription : noted(report, to),
  } as unknown as Converted<To>;
}

function noted({ transcription, edition }: Report, to: ConversionTarget): Report['transcription'] {
  const { method, parserVersion, extent, reviewer, verifiedOn, notes } = transcription;
  const told = [...notes, conversionNote(edition, to)];
  return { method, parserVersion, extent, reviewer, verifiedOn, notes: told };
}

/** The note that every converted report carries, so that it is never taken for what was published. */
export const conversionNote = (from: Report['edition'], to: ConversionTarget): string =>
  `converted from ${from} to ${to}`;
