import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'requests/subtotal-rows';

const row = (labels: string[], values: string[]) => ({
  form: '2021' as const,
  document: { extra: [{ table: 'requests' as const, labels, values, location: { line: 7 } }] },
});

it('points at the row', () => {
  const values = ['1', '0', '0', '0', '0', '0', '1'];
  const findings = found(id, row(['（四）无法提供', '合计'], values));
  expect(findings).toMatchObject([
    { actual: 1, expected: 0, location: { line: 7 } },
    { actual: 1, expected: 0, location: { line: 7 } },
  ]);
});

it('leaves other local rows alone', () => {
  expect(found(id, row(['本地自加'], ['1', '0', '0', '0', '0', '0', '1']))).toEqual([]);
});
