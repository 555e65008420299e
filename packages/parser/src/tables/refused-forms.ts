import type { Form, Table } from '@ogi-reports/schema';
import type { Anchor } from './chain.ts';
import { finding, type TableReading } from './reading.ts';

/** Figures of a form that was not asked for are kept apart, and none is read. */
export function refuseForms(
  refused: ReadonlyMap<Form, readonly Anchor[]>,
  table: Table,
  reading: TableReading,
): void {
  for (const [form, anchors] of refused) {
    for (const { group, pattern } of anchors) {
      const location = group.tokens[0]?.locate();
      const values = group.tokens.map(({ text }) => text);
      if (location) reading.extra.push({ table, labels: [pattern.label], values, location });
    }
    reading.diagnostics.push(formNotGiven(form, anchors[0]?.group.tokens[0]?.locate() ?? null));
  }
}

/** Says which form a table follows that the caller did not give. */
export const formNotGiven = (form: Form, location: ReturnType<typeof finding>['location']) =>
  finding(
    'form-not-given',
    'warning',
    `此表采用 ${form} 表式，而读取时未给出该表式，未取值。请一并给出 @ogi-reports/parser/forms/${form}。`,
    `This table follows the form ${form}, which was not given, so no figure of it was taken. Give @ogi-reports/parser/forms/${form} as well.`,
    location,
  );
