import type { Agency, Claim, Message, Report, Scope } from '@ogi-reports/schema';
import { figureAt, figuresOf, formAt, type TableFigures } from '../figures/figures.ts';
import { label } from '../messages/labels.ts';

/** What is kept of a report for comparing it with others: its figures and who it is, about 2 kB. */
export interface HeldReport {
  /** The record's id, or what the caller calls it; cells of several reports are told apart by it. */
  ref: string;
  year: number;
  /** 0 for the latest edition; 1, 2 for earlier restated ones. */
  editionNumber: number;
  agency: Agency;
  scope: Scope;
  figures: TableFigures[];
  /** Figures that the prose gives for the year before. */
  priorClaims: Claim[];
  hashes: string[];
}

/** Undefined where a report can't be placed: without an agency's id or a year. */
export function hold(report: Report, name: string): HeldReport | undefined {
  if (report.agency.id === null || report.year === null) return undefined;
  return {
    ref: report.id ?? name,
    year: report.year,
    editionNumber: Number(/@(\d+)$/.exec(report.id ?? '')?.[1] ?? 0),
    agency: report.agency,
    scope: report.scope,
    figures: figuresOf(report),
    priorClaims: report.claims.filter(({ period, cell }) => period === 'prior-year' && cell !== null),
    hashes: report.sources.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])),
  };
}

/** A cell of one of several reports. */
export const cellOf = ({ ref }: Pick<HeldReport, 'ref'>, cell: string): string => `${ref}#${cell}`;

/** The figure of a cell, money in 万元; null where there is none. */
export const heldFigure = ({ figures }: HeldReport, cell: string): number | null => figureAt(figures, cell);

/** A cell's name with its year, for messages over several years. */
export function heldLabel(held: HeldReport, cell: string): Message {
  const name = label(formAt(held.figures, cell) ?? '2021', cell);
  return { zh: `${held.year} 年“${name.zh}”`, en: `“${name.en}” of ${held.year}` };
}
