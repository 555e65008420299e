import type { Form } from '../src/vocabulary.ts';
import { type Column, codebookRows, type Row } from './codebook-rows.ts';

/** Texts that several rows share, each written once as a constant. */
class Constants {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly kind: string,
    private readonly type: string,
  ) {}

  nameOf(value: unknown): string {
    const text = JSON.stringify(value);
    const name = this.names.get(text) ?? `${this.kind}${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }

  source(): string {
    return [...this.names].map(([text, name]) => `const ${name}: ${this.type} = ${text};`).join('\n');
  }
}

const lines = (rows: readonly string[]): string => rows.map((row) => `  ${row},\n`).join('');

/** What a form prints: addresses, labels, columns. */
export function printedSource(form: Form): string {
  const columns = new Constants('columns', 'readonly ColumnLayout[]');
  const printed = ([key, zh, , unit, kind]: Column) => [key, zh, unit, kind];
  const rows = codebookRows()
    .filter((row) => row.form === form)
    .map((row) => `[${quoted(row.address)}, ${quoted(row.zh)}, ${columns.nameOf(row.columns.map(printed))}]`);
  return `import type { ColumnLayout, RowLayout } from '../../printed/layout.ts';

${columns.source()}

export const rows: readonly RowLayout[] = [
${lines(rows)}];
`;
}

/** What the codebook says beyond what the forms print: English names and the law, row by row. */
export function codebookSource(): string {
  const columns = new Constants('columns', 'readonly string[]');
  const laws = new Constants('law', 'Law');
  const law = (value: unknown) => (value === null ? 'null' : laws.nameOf(value));
  const notes = codebookRows().map(
    (row: Row) =>
      `[${quoted(row.en)}, ${columns.nameOf(row.columns.map(([, , en]) => en).filter(Boolean))}, ${law(row.law)}]`,
  );
  return `interface Law {
  regulations: string;
  articles: readonly string[];
  basis: string;
}

/** A row's name in English, those of its columns, and the law behind it. */
export type RowNotes = readonly [en: string, columns: readonly string[], law: Law | null];

${columns.source()}

${laws.source()}

/** The rows of all forms, oldest form first, in the order of the printed form. */
export const rowNotes: readonly RowNotes[] = [
${lines(notes)}];
`;
}

const quoted = (text: string): string => JSON.stringify(text);
