import { expect, it } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { sketchReport } from '../../../src/examples/report.ts';
import { found } from '../../support/found.ts';

const id = 'prose/parts-beyond-total';

const list = (...figures: [value: number, topic?: string, more?: object][]) => ({
  form: '2021' as const,
  claims: figures.map(([value, topic = 'disclosure-category', more = {}]) => ({
    value,
    unit: '条',
    topic: topic as 'disclosure-category',
    ...more,
  })),
});

it('takes parts for those of an earlier total that they add up to', () => {
  const report = list(
    [6, 'disclosure-total'],
    [186, 'disclosure-total', { period: 'cumulative' }],
    [1, 'disclosure-channel'],
    [1],
    [1],
    [3],
    [1],
  );
  expect(found(id, report)).toEqual([]);
});

it('finds a list that exceeds every total before it, with open figures at their least', () => {
  const open = { qualifier: 'at-least' };
  const report = list(
    [200, 'disclosure-total'],
    [100, 'disclosure-channel', open],
    [80, 'disclosure-channel', open],
    [30],
    [50],
    [5],
    [80],
    [100, 'disclosure-total', { ...open, scope: 'part' }],
  );
  expect(found(id, report)).toMatchObject([{ severity: 'warning', actual: 200, expected: 265 }]);
});

it('lets a figure hold those after it as its own parts', () => {
  expect(found(id, list([100, 'disclosure-total'], [20], [70], [40], [30]))).toEqual([]);
});

it('never holds channels against the total of disclosure', () => {
  const report = list([813, 'disclosure-total'], [722, 'disclosure-channel'], [276, 'disclosure-channel']);
  expect(found(id, report)).toEqual([]);
});

it('checks a list on one topic only where the text calls it one', () => {
  const claims = [400, 50, 400, 200].map((value) => ({
    value,
    unit: '人次',
    topic: 'consultation' as const,
  }));
  const evidence = (phrase: string) => ({
    evidence: {
      cells: {},
      claims: claims.map(({ value }, index) => ({
        phrase: index === 1 ? phrase : '',
        raw: String(value),
        location: {},
      })),
    },
  });
  expect(found(id, { form: '2021', claims })).toEqual([]);
  expect(found(id, { form: '2021', claims }, evidence('其中电话咨询'))).toMatchObject([
    { actual: 400, expected: 650 },
  ]);
});

it('counts a list that adds up as compared', () => {
  const claims = [400, 50, 150, 200].map((value) => ({
    value,
    unit: '人次',
    topic: 'consultation' as const,
  }));
  expect(audit(sketchReport({ form: '2021', claims })).coverage.claims).toEqual({ compared: 4, total: 4 });
});
