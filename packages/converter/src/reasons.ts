import type { Text } from '@ogi-reports/schema';
import type { LossCode } from './types.ts';

/** Reasons that depend on a report's figures and so stand on no line of the crosswalk. */
export const reasons = {
  'sum-incomplete': {
    zh: '同一合计的另一部分没有数字，不以不全之和填写',
    en: 'another part of the same sum has no figure, and an incomplete sum is not filled in',
  },
  'split-lost': {
    zh: '只保留各部分之和，各占多少不再可知',
    en: 'only the sum of the parts is kept; how it divides is no longer known',
  },
  'target-taken': {
    zh: '目标格已有本表式自己的数字',
    en: 'the target cell holds the figure of its own form already',
  },
  'not-a-cell': {
    zh: '报告所用表式没有这一格',
    en: 'the forms of the report have no such cell',
  },
} satisfies Partial<Record<LossCode, Text>>;
