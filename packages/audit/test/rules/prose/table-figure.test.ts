import { expect, it } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { sketchReport } from '../../../src/examples/report.ts';
import { found } from '../../support/found.ts';

const id = 'prose/table-figure';

const received = 'requests.received.total';
const cells = {
  [received]: 3,
  'requests.received.naturalPerson': 3,
  'requests.carriedToNextYear.total': 3,
  'requests.carriedToNextYear.naturalPerson': 3,
};
type Claims = NonNullable<Parameters<typeof found>[1]['claims']>;
const told = (...claims: Claims) =>
  found(id, { form: '2021', cells, claims: claims.map((claim) => ({ cell: received, ...claim })) });

it.each([
  [{ value: 2 }, 1],
  [{ value: 3 }, 0],
  [{ value: 2, qualifier: 'at-least' }, 0],
  [{ value: 4, qualifier: 'at-least' }, 1],
  [{ value: 3, qualifier: 'about' }, 0],
  [{ value: 2, qualifier: 'at-most' }, 1],
  [{ value: 9, period: 'cumulative' }, 0],
  [{ value: 9, period: 'prior-year' }, 0],
  [{ value: 9, scope: 'part' }, 0],
  [{ value: 9, scope: 'whole' }, 0],
  [{ value: 9, scope: 'own' }, 1],
] as const)('%j: %i findings', (claim, count) => {
  expect(told(claim)).toHaveLength(count);
});

it('is an inconsistency at the place of the claim', () => {
  const location = { line: 12, column: 3, page: null };
  expect(told({ value: 2, location })).toMatchObject([
    { severity: 'inconsistency', actual: 2, expected: 3, location: { line: 12, column: 3 } },
  ]);
});

it('leaves it to prose/conflicting-figures where the text also has the figure of the table', () => {
  expect(told({ value: 2 }, { value: 3 })).toEqual([]);
});

it('compares in the terms of other forms, as a warning', () => {
  const claim = {
    value: 4,
    cell: 'proactiveDisclosure.normativeDocumentsIssued',
    topic: 'normative-documents',
  } as const;
  const issued = {
    'proactiveDisclosure.normativeDocuments.issued': 5,
    'proactiveDisclosure.normativeDocuments.inForce': 9,
  };
  expect(found(id, { form: '2021', cells: issued, claims: [claim] })).toMatchObject([
    { severity: 'warning', actual: 4, expected: 5, cells: ['proactiveDisclosure.normativeDocuments.issued'] },
  ]);
});

it('takes normative documents without a verb for those disclosed', () => {
  const row = 'proactiveDisclosure.normativeDocuments';
  const report = (subject: string) => ({
    form: '2019-trial' as const,
    cells: { [`${row}.disclosed`]: 5, [`${row}.disclosedStock`]: 20 },
    claims: [{ value: 4, unit: '条', topic: 'normative-documents' as const, subject }],
  });
  expect(found(id, report('规范性文件信息'))).toHaveLength(1);
  expect(found(id, report('规范性文件解读文本数'))).toEqual([]);
  expect(found(id, report('合法性审查规范性文件'))).toEqual([]);
});

it('compares money in any unit, to the last digit told', () => {
  const amount = 'proactiveDisclosure.administrativeCharges.amount';
  const report = (value: number, unit: string) => ({
    form: '2021' as const,
    cells: { [amount]: { amount: 43.138, unit: '万元' as const } },
    claims: [{ value, unit, cell: amount, topic: 'fees' as const }],
  });
  expect(found(id, report(431380, '元'))).toEqual([]);
  expect(found(id, report(43.1, '万元'))).toEqual([]);
  expect(found(id, report(43.2, '万元'))).toHaveLength(1);
});

it('supports the repair of a failing sum, and goes under it', () => {
  const broken = { ...cells, 'requests.received.total': 30 };
  const { diagnostics } = audit(
    sketchReport({ form: '2021', cells: broken, claims: [{ value: 3, cell: received }] }),
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.related?.map(({ ruleId }) => ruleId)).toContain(id);
});

it('keeps the figure of one office apart from that of a whole government', () => {
  const subject = '区政府办代表区政府受理申请';
  const report = (scope: string) => ({
    form: '2021' as const,
    cells,
    claims: [{ value: 1, cell: received, subject }],
    with: { scope },
  });
  expect(found(id, report('unknown'))).toEqual([]);
  expect(found(id, report('jurisdiction'))).toEqual([]);
  expect(found(id, report('agency'))).toHaveLength(1);
});

it('compares with sums that the form does not print', () => {
  const secret = 'requests.outcomes.refused.stateSecret.total';
  const process = 'requests.outcomes.refused.processInformation.total';
  const report = (value: number) => ({
    form: '2021' as const,
    cells: { [secret]: 2, [process]: 1 },
    claims: [{ value, topic: 'outcomes' as const, subject: '不予公开' }],
  });
  expect(found(id, report(3))).toEqual([]);
  const [finding] = found(id, report(4));
  expect(finding).toMatchObject({ severity: 'warning', actual: 4, expected: 3 });
  expect(finding?.message.zh).toContain('三（三）1 属于国家秘密 / 总计 + 三（三）6');
});
