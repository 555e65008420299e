import type { Form } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** A cell named on another cell's page. */
export interface CellLink {
  form: Form;
  address: string;
  text: Text;
}

/** A sum or an order that a rule tests and the cell is part of. */
export interface CellRelation {
  ruleId: string;
  title: Text;
  official: boolean;
  sign: '=' | '≤';
  left: CellLink[];
  right: CellLink[];
}

/** What becomes of a cell in another form, or where it comes from. */
export interface CellPassage {
  form: Form;
  direction: 'to' | 'from';
  outcome: 'copied' | 'summed' | 'dropped' | 'new' | 'unfilled';
  predicate: string;
  /** The cells that fill it or that it fills, with all parts of a sum. */
  cells: CellLink[];
  /** Cells that overlap without filling. */
  related: CellLink[];
  reason: Text;
  official: boolean;
}

export interface CellMeasure {
  name: string;
  label: Text;
  comparability: string;
  reason: Text | null;
}

/** A rule that found something in this cell, and in how many reports of the release. */
export interface CellFinding {
  ruleId: string;
  title: Text;
  reports: number;
}

/** Everything that the page of a cell says. */
export interface CellPage {
  form: Form;
  address: string;
  table: Text;
  label: Text;
  short: Text;
  unit: string | null;
  unitPrinted: boolean;
  kind: 'count' | 'signed' | 'money';
  law: { text: Text; official: boolean } | null;
  relations: CellRelation[];
  passages: CellPassage[];
  measures: CellMeasure[];
  /** In how many of the reports in which the cell was seen it holds a figure; null where none was. */
  filled: { reported: number; of: number } | null;
  findings: CellFinding[];
  /** The other cells of its row, from left to right, itself included. */
  row: CellLink[];
  previous: CellLink | null;
  next: CellLink | null;
}
