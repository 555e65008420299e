import type { Text } from './language.ts';

/** How a form's figure compares with the quantity as the newest form counts it. */
export const comparabilityNames: Record<string, { text: Text; tone: 'kept' | 'part' | 'lost' }> = {
  exact: { text: { zh: '相同', en: 'exact' }, tone: 'kept' },
  close: { text: { zh: '相近', en: 'close' }, tone: 'kept' },
  'sum-of': { text: { zh: '合计', en: 'sum of cells' }, tone: 'kept' },
  narrower: { text: { zh: '较窄', en: 'narrower' }, tone: 'part' },
  broader: { text: { zh: '较宽', en: 'broader' }, tone: 'part' },
  related: { text: { zh: '部分重叠', en: 'related' }, tone: 'part' },
  none: { text: { zh: '没有', en: 'none' }, tone: 'lost' },
};
