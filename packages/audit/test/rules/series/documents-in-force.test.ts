import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/documents-in-force';

const row = 'proactiveDisclosure.normativeDocuments';
const year = (number: number, inForce: number, issued = 0, repealed = 0) => ({
  form: '2021' as const,
  year: number,
  cells: { [`${row}.inForce`]: inForce, [`${row}.issued`]: issued, [`${row}.repealed`]: repealed },
});

it('is a warning with its addends', async () => {
  const findings = await foundAmong(id, [year(2022, 20), year(2023, 30, 3, 1)]);
  expect(findings).toMatchObject([{ severity: 'warning', basis: 'inferred', actual: 30, expected: 22 }]);
  expect(findings[0]?.addends?.map(({ value }) => value)).toEqual([20, 3, 1]);
});
