import type { Form, Message } from '@ogi-reports/schema';
import { codebookEntry, codebookRow } from '@ogi-reports/schema/codebook';

/** A cell's name as its form prints it, with the form's numbering; the address where the form has none. */
export function label(form: Form, cell: string): Message {
  return codebookEntry(form, cell)?.short ?? { zh: cell, en: cell };
}

/** A row's name; for a row that is one cell, the cell's. */
export function rowLabel(form: Form, row: string): Message {
  const [first] = codebookRow(form, row);
  if (!first || first.columnKey === null) return label(form, row);
  return { zh: first.short.zh.replace(/ \/ .*$/, ''), en: first.short.en.replace(/ \/ .*$/, '') };
}

/** Several cells' names in one line. */
export function labels(form: Form, cells: readonly string[]): Message {
  const found = cells.map((cell) => label(form, cell));
  return {
    zh: found.map(({ zh }) => `“${zh}”`).join('、'),
    en: found.map(({ en }) => `“${en}”`).join(', '),
  };
}

/** A figure in a message, without the noise of binary fractions. */
export const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** What a reader of a finding can do about a published figure. */
export const checkSource: Message = {
  zh: '请核对原件；原件如此则照录不改，并登记说明。',
  en: 'Check the original; if it says so, keep the figure and record a decision.',
};
