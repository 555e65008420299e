import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'requests/applicant-total';

it('is checked in every row', () => {
  const findings = found(id, {
    form: '2021',
    cells: { 'requests.received.total': 1, 'requests.outcomes.notProcessed.repeat.total': 2 },
  });
  expect(findings.map(({ cells }) => cells[0])).toEqual([
    'requests.received.total',
    'requests.outcomes.notProcessed.repeat.total',
  ]);
});

it('finds nothing where the applicants are blank and only the total is filled', () => {
  const cells = Object.fromEntries(
    ['naturalPerson', 'enterprise', 'researchOrg', 'publicInterestOrg', 'legalServiceOrg', 'otherOrg'].map(
      (column) => [`requests.carriedFromPriorYear.${column}`, null],
    ),
  );
  expect(found(id, { form: '2021', cells: { ...cells, 'requests.carriedFromPriorYear.total': 4 } })).toEqual(
    [],
  );
});
