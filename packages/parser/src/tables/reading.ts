import type {
  CellState,
  Diagnostic,
  Evidence,
  ExtraRow,
  Form,
  Location,
  Money,
  Table,
} from '@ogi-reports/schema';
import type { Token } from './tokens.ts';

/** One cell as read from a table. */
export interface ReadCell {
  form: Form;
  value: number | Money | null;
  state: CellState | null;
  evidence: Evidence;
}

/** A row of a table of no official form. */
export interface OtherRow {
  labels: Token[];
  values: Token[];
}

/** A table of no official form, and what stands over its columns of figures. */
export interface OtherTable {
  headings: string[];
  rows: OtherRow[];
}

/** All that the tables of a document say. */
export interface TableReading {
  family: '2008' | '2019' | null;
  /** The forms whose figures are wanted; those of others are kept apart. */
  asked: ReadonlySet<Form>;
  cells: Map<string, ReadCell>;
  /** The forms met in each table: one, or two where it mixes them; none where the rows don't tell. */
  forms: Partial<Record<Table, Form[]>>;
  /** The form of each row of a mixed table. */
  rowForms: Map<string, Form>;
  /** Titles printed over or beside the tables, e.g. 政府信息公开情况统计表（2018年度）. */
  titles: { text: string; table: Table | null; location: Location }[];
  headingFigures: { table: Table; label: string; raw: string; location: Location }[];
  extra: ExtraRow[];
  /** Tables of no official form; their rows stand in `extra` too. */
  others: OtherTable[];
  diagnostics: Diagnostic[];
  /** Blocks that belong to a table and hold no prose. */
  consumed: Set<number>;
  /** Set where rows or tables were left out that further ways of reading may find. */
  incomplete: boolean;
}

/** Builds a diagnostic of the parser. */
export function finding(
  ruleId: string,
  severity: Diagnostic['severity'],
  zh: string,
  en: string,
  location: Location | null,
  cells: string[] = [],
  actual: string | null = null,
): Diagnostic {
  return {
    ruleId: `parse/${ruleId}`,
    severity,
    message: { zh, en },
    cells,
    location,
    actual,
    expected: null,
    url: `/rules/parse/${ruleId}`,
  };
}
