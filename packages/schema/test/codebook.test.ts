import { existsSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type CellAddress,
  codebook,
  codebookColumn,
  codebookEntry,
  codebookRow,
  isCellAddress,
  printedForm,
} from '../src/index.ts';

const canonical = '../shared/domain/cells.tsv';

test('the three forms have 58, 198 and 200 cells', () => {
  expect(codebook('2014-table')).toHaveLength(58);
  expect(codebook('2019-trial')).toHaveLength(198);
  expect(codebook('2021')).toHaveLength(200);
});

test.runIf(existsSync(canonical))('labels, units and kinds equal the canonical list, in its order', () => {
  const lines = readFileSync(canonical, 'utf8').trim().split('\n').slice(1);
  const ours = codebook().map(({ format, form, address, label, unit, kind }) =>
    [format, form, address, label.zh, label.en, unit ?? 'as printed (元 or 万元)', kind].join('\t'),
  );
  expect(ours).toEqual(lines);
});

test('an entry is found by form and address, and only there', () => {
  const entry = codebookEntry('2021', 'requests.outcomes.refused.stateSecret.naturalPerson');
  expect(entry.short.zh).toBe('三（三）1 属于国家秘密 / 自然人');
  expect(entry.law).toEqual({ regulations: '2019', articles: ['14'], basis: 'official' });
  expect(codebookEntry('2014-table', 'reconsideration.pending')).toBeUndefined();
  expect(isCellAddress('2021', 'requests.outcomes.otherHandling.combined.total')).toBe(false);
});

test('rows and columns can be walked', () => {
  expect(codebookRow('2021', 'requests.received').map(({ columnKey }) => columnKey)).toEqual([
    'naturalPerson',
    'enterprise',
    'researchOrg',
    'publicInterestOrg',
    'legalServiceOrg',
    'otherOrg',
    'total',
  ]);
  expect(codebookColumn('2021', 'requests', 'total')).toHaveLength(25);
  expect(codebookColumn('2019-trial', 'requests', 'total')).toHaveLength(23);
});

test('short names carry the numbers of the form and no instructions', () => {
  expect(codebookEntry('2014-table', 'requests.replies.refused.total').short.zh).toBe(
    '三（三）4 不同意公开答复数',
  );
  expect(codebookEntry('2014-table', 'resources.staff.fullTime').short.zh).toBe('八（三）1 专职人员数');
  expect(codebookEntry('2021', 'requests.outcomes.partlyDisclosed.total').short.zh).toBe(
    '三（二） 部分公开 / 总计',
  );
});

test('the printed form draws every cell once, in order', () => {
  for (const form of ['2014-table', '2019-trial', '2021'] as const) {
    const drawn = printedForm(form).flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    expect(drawn).toEqual(codebook(form).map(({ address }) => address));
  }
});

test('addresses are literal types', () => {
  expectTypeOf<'requests.received.fax'>().toExtend<CellAddress<'2014-table'>>();
  expectTypeOf<'requests.received.fax'>().not.toExtend<CellAddress<'2021'>>();
  expectTypeOf<'nonsense'>().not.toExtend<CellAddress>();
});
