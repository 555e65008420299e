import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/extra-rows';

it('is one finding at the first of them', () => {
  const row = (line: number) => ({
    table: 'proactiveDisclosure' as const,
    labels: [`地方行 ${line}`],
    values: ['1'],
    location: { line },
  });
  expect(found(id, { form: '2021', document: { extra: [row(3), row(9)] } })).toMatchObject([
    { severity: 'info', actual: 2, location: { line: 3 } },
  ]);
});
