import type { ComputedRef } from 'vue';
import { useWords } from '../shared/use-language.ts';

const words = {
  label: { zh: '图表', en: 'Charts' },
  years: { zh: '逐年', en: 'over the years' },
  outcomes: { zh: '申请办理结果的构成', en: 'outcomes of requests' },
  places: { zh: '各地比较', en: 'places compared' },
  scale: { zh: '刻度', en: 'Scale' },
  log: { zh: '对数刻度', en: 'log scale' },
  linear: { zh: '等距刻度', en: 'linear scale' },
  empty: { zh: '所选报告里没有这个数。', en: 'No selected report gives this figure.' },
};

/** The words that the charts and their controls share. */
export const useChartWords = (): ComputedRef<Record<keyof typeof words, string>> => useWords(words);
