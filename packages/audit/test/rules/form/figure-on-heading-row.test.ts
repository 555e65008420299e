import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/figure-on-heading-row';

it.each([
  ['0', 'info'],
  ['　0', 'info'],
  ['25', 'warning'],
])('%j is %s', (raw, severity) => {
  const headingFigures = [
    { table: 'statistics' as const, label: '二、回应解读情况', raw, location: { line: 5 } },
  ];
  expect(found(id, { form: '2014-table', document: { headingFigures } })).toMatchObject([{ severity }]);
});
