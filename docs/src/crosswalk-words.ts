import type { Text } from './language.ts';

/** What the crosswalk's predicates say, left to right from the older form to the newer one. */
export const predicateNames: Record<string, Text> = {
  exact: { zh: '相同', en: 'exact' },
  close: { zh: '相近', en: 'close' },
  narrower: { zh: '较窄', en: 'narrower' },
  broader: { zh: '较宽', en: 'broader' },
  'sum-of': { zh: '合计', en: 'sum of' },
  related: { zh: '部分重叠', en: 'related' },
  none: { zh: '无对应', en: 'none' },
  new: { zh: '新增', en: 'new' },
};

export const predicateMeanings: Record<string, Text> = {
  exact: { zh: '同一数量', en: 'the same quantity' },
  close: { zh: '同一意思，范围略有变化', en: 'the same idea with a small change of scope' },
  narrower: { zh: '旧格的范围在新格之内', en: 'the older cell lies within the newer one' },
  broader: { zh: '旧格的范围大于新格', en: 'the older cell holds more than the newer one' },
  'sum-of': { zh: '几格相加等于一格', en: 'several cells add up to one' },
  related: { zh: '只有一部分重叠', en: 'the two overlap in part' },
  none: { zh: '新表式没有这个数', en: 'the newer form has no such figure' },
  new: { zh: '旧表式没有这个数', en: 'the older form has no such figure' },
};

/** What a conversion does with a cell, and how that weighs. */
export const outcomeNames: Record<string, { text: Text; tone: 'kept' | 'part' | 'lost' }> = {
  copied: { text: { zh: '照录', en: 'copied' }, tone: 'kept' },
  summed: { text: { zh: '合计', en: 'summed' }, tone: 'part' },
  dropped: { text: { zh: '舍去', en: 'lost' }, tone: 'lost' },
  new: { text: { zh: '新增，换算后为空', en: 'new, stays empty' }, tone: 'part' },
  unfilled: { text: { zh: '换算后为空', en: 'stays empty' }, tone: 'lost' },
};
