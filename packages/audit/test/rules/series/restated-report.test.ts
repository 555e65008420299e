import { expect, it } from 'vitest';
import { foundAmong } from '../../support/found.ts';

const id = 'series/restated-report';

const edition = (reportId: string, complaints: number) => ({
  form: '2014-table' as const,
  year: 2016,
  cells: { 'complaints.total': complaints },
  with: { id: reportId },
});

it('lists the cells that changed, whichever edition comes first', async () => {
  const findings = await foundAmong(id, [edition('990101/2016', 3), edition('990101/2016@1', 2)]);
  expect(findings).toMatchObject([
    { severity: 'info', cells: ['990101/2016#complaints.total'], actual: 3, expected: 2 },
  ]);
});
