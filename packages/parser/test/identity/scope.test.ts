import type { Agency } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { scopeIn } from '../../src/identity/scope.ts';

const cases: [text: string, scope: string, kind: Agency['kind'], level: Agency['level']][] = [
  ['数据统计范围为全县各级行政机关。', 'jurisdiction', 'government', 'county'],
  ['本报告数据不包含各县（市、区）。', 'agency', 'government', 'prefecture'],
  ['本报告统计数据包含全市56个部门和12个县区。', 'jurisdiction', 'government', 'prefecture'],
  ['所列数据仅包括市政府办公室。', 'agency', 'government', 'prefecture'],
  ['本报告汇总了市政府各部门、各县(市、区)的数据。', 'jurisdiction', 'government', 'prefecture'],
  [
    '本年度报告由市政府办公室综合各县区政府、市政府各部门政府信息公开工作年度报告编制而成。',
    'jurisdiction',
    'government',
    'prefecture',
  ],
  ['本报告数据来源于全省税务系统。', 'system', 'vertical', 'province'],
  ['本报告中的数据包括总局机关及各省级局。', 'system', 'vertical', 'national'],
  ['全县各级行政机关主动公开政府信息100条。', 'unknown', 'government', 'county'],
  ['本报告数据为本机关数据，不含下属单位。', 'agency', 'department', 'county'],
  [
    '本报告所列数据统计期限为2022年1月1日至12月31日，数据来自全区各单位。',
    'jurisdiction',
    'government',
    'county',
  ],
  ['我镇公开100条。', 'agency', 'government', 'township'],
  ['', 'unknown', 'vertical', 'county'],
  ['本报告数据包括县本级及各乡镇、各部门。', 'jurisdiction', 'government', 'county'],
  ['本报告统计数据为本级数据。', 'agency', 'government', 'county'],
  ['本报告数据未包含所属单位。', 'agency', 'government', 'county'],
  [
    '本报告所列数据来自全市编制发布政府信息公开工作年度报告的单位',
    'jurisdiction',
    'government',
    'prefecture',
  ],
  ['统计数据来源于本机关及下属单位。', 'agency', 'department', 'county'],
];

describe('scopeIn', () => {
  it.each(cases)('%s -> %s', (text, scope, kind, level) => {
    expect(scopeIn(text, { kind, level })).toBe(scope);
  });
});
