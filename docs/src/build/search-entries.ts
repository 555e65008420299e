import { rules, severityNames } from '@ogi-reports/audit';
import { codebook } from '@ogi-reports/schema/codebook';
import { isMeasureName, measures } from '@ogi-reports/schema/measures';
import { pinyin } from 'pinyin-pro';
import { formNames } from '../forms/names.ts';
import type { Text } from '../language.ts';
import { cellPath, measurePath, rulePath } from '../paths.ts';
import type { SearchEntry } from '../search/entry.ts';
import { guidePages } from './guide-pages.ts';

const syllables = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');

const entry = (kind: SearchEntry['kind'], path: string, title: Text, rest: Partial<SearchEntry>) => ({
  kind,
  path,
  title,
  place: { zh: '', en: '' },
  pinyin: syllables(title.zh),
  id: '',
  weight: 1,
  ...rest,
});

/** Everything that the site's search can find. */
export const searchEntries = (): SearchEntry[] => [
  ...cells(),
  ...measureEntries(),
  ...ruleEntries(),
  ...guide(),
];

/** Totals of the newest form come first: they are what most people look for. */
const cells = () =>
  codebook().map(({ form, address, short, columnKey }) =>
    entry('cell', cellPath(form, address), short, {
      place: formNames[form],
      id: address,
      weight: (form === '2021' ? 1.3 : 1) * (columnKey === null || columnKey === 'total' ? 1.5 : 1),
    }),
  );

const measureEntries = () =>
  Object.entries(measures)
    .filter(([name]) => isMeasureName(name))
    .map(([name, { label }]) =>
      entry('measure', measurePath(name), label, {
        place: { zh: '可比指标', en: 'measure' },
        id: name,
        weight: 1.8,
      }),
    );

const ruleEntries = () =>
  rules.map(({ id, title, severity }) =>
    entry('rule', rulePath(id), title, { place: severityNames[severity], id, weight: 1.4 }),
  );

const guide = () =>
  guidePages().map(({ name, title }) =>
    entry('guide', `/guide/${name === 'index' ? '' : name}`, title, {
      place: { zh: '指南', en: 'guide' },
      id: name,
      weight: 1.6,
    }),
  );
