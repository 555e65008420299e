import {
  absent,
  break2019,
  break2024,
  exact,
  type Measure,
  type MeasureSource,
  notExact,
} from './measure.ts';

function measured(zh: string, en: string, old: MeasureSource, cells: string[], continuous = false): Measure {
  return {
    label: { zh, en },
    unit: '件',
    continuous,
    sources: { '2014-table': old, '2019-trial': exact(...cells), '2021': exact(...cells) },
    breaks: old.cells.length > 0 ? [break2019, break2024] : [break2024],
  };
}

const lawsuits = (result: string) => [
  `litigation.direct.${result}`,
  `litigation.afterReconsideration.${result}`,
];

const closeTo = (cell: string) =>
  notExact('close', [cell], '结果相同，措辞不同', 'the same result in other words');
const withoutPending = (cell: string) =>
  notExact('narrower', [cell], '2014年统计表没有尚未审结', 'the 2014 table has no pending cases');
const undivided = (cell: string) =>
  notExact(
    'sum-of',
    [cell],
    '2014年不分是否经过复议，此后为两类之和',
    'undivided in 2014; since then the sum of lawsuits without and after reconsideration',
  );
const perhapsPending = (cell: string) =>
  notExact(
    'related',
    [cell],
    '2014年没有尚未审结一格，其他情形中可能含未审结的',
    'without a cell for pending cases, other outcomes of 2014 may include some',
  );
const noPending = absent('2014年统计表没有尚未审结', 'the 2014 table has no pending cases');
const noRoute = absent(
  '2014年不分是否经过复议',
  'the 2014 table does not divide lawsuits by reconsideration',
);

export const disputeMeasures = {
  reconsiderationTotal: measured(
    '行政复议总数',
    'reconsideration cases',
    withoutPending('reconsideration.total'),
    ['reconsideration.total'],
  ),
  reconsiderationUpheld: measured(
    '行政复议：维持',
    'reconsideration: upheld',
    closeTo('reconsideration.upheld'),
    ['reconsideration.upheld'],
    true,
  ),
  reconsiderationCorrected: measured(
    '行政复议：纠正',
    'reconsideration: corrected',
    closeTo('reconsideration.corrected'),
    ['reconsideration.corrected'],
    true,
  ),
  reconsiderationOther: measured(
    '行政复议：其他结果',
    'reconsideration: other outcome',
    perhapsPending('reconsideration.other'),
    ['reconsideration.other'],
  ),
  reconsiderationPending: measured('行政复议：尚未审结', 'reconsideration: pending', noPending, [
    'reconsideration.pending',
  ]),
  litigationTotal: measured(
    '行政诉讼总数',
    'lawsuits',
    withoutPending('litigation.total'),
    lawsuits('total'),
  ),
  litigationUpheld: measured(
    '行政诉讼：维持',
    'lawsuits: upheld',
    undivided('litigation.upheld'),
    lawsuits('upheld'),
    true,
  ),
  litigationCorrected: measured(
    '行政诉讼：纠正',
    'lawsuits: corrected',
    undivided('litigation.corrected'),
    lawsuits('corrected'),
    true,
  ),
  litigationOther: measured(
    '行政诉讼：其他结果',
    'lawsuits: other outcome',
    perhapsPending('litigation.other'),
    lawsuits('other'),
  ),
  litigationPending: measured('行政诉讼：尚未审结', 'lawsuits: pending', noPending, lawsuits('pending')),
  litigationDirect: measured('未经复议直接起诉', 'lawsuits without prior reconsideration', noRoute, [
    'litigation.direct.total',
  ]),
  litigationAfterReconsideration: measured('复议后起诉', 'lawsuits after reconsideration', noRoute, [
    'litigation.afterReconsideration.total',
  ]),
} satisfies Record<string, Measure>;
