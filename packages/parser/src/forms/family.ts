import type { Form } from '@ogi-reports/schema';
import type { TablesOfReport } from '../report/tables.ts';
import type { Family, RowPattern } from '../tables/patterns.ts';
import type { TableReading } from '../tables/reading.ts';
import type { Sequences } from '../tables/sequence.ts';
import type { Token } from '../tables/tokens.ts';

/** Forms whose tables are found and read together, as it takes the rows of all to tell them apart. */
export interface FormFamily {
  family: Family;
  /** All rows of the family's forms, by table, in printed order. */
  patterns: () => readonly RowPattern[];
  /** Whether the rows found make up tables of this family: labels alone occur in prose too. */
  isSeen(tokens: readonly Token[], sequences: Sequences): boolean;
  /** Reads the tables whose rows were found. */
  read(tokens: readonly Token[], sequences: Sequences, reading: TableReading, used: Set<number>): void;
  /** What the tables read say of a report; `textOf` gives the text outside of them. */
  ofReport(reading: TableReading, textOf: () => string): TablesOfReport;
}

/** An official form as the reader of tables takes it: what to look for, and how to read it. */
export interface FormReader {
  form: Form;
  family: FormFamily;
}
