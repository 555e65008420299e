import { type MeasureName, measures } from '@ogi-reports/schema/measures';
import { figurePath } from '../figure-path.ts';
import { placeName } from '../places.ts';
import type { ExplorerRow } from '../rows.ts';
import { type Chart, commonOptions, mostDots } from './chart.ts';
import { spreadBy } from './spread.ts';

export interface PlacesOptions {
  rows: readonly ExplorerRow[];
  measure: MeasureName;
  scale: 'log' | 'linear';
}

/** Places compared: a dot for each report, the median as a tick, the highest median first. */
export function placesChart({ rows, measure, scale }: PlacesOptions): Chart {
  const valued = rows.filter(({ value }) => value !== null);
  const { unit, label } = measures[measure];
  return ({ plot, width, language, linkTo }) => {
    const nameOf = (code: string) => placeName(code)[language];
    const spread = spreadBy(valued, ({ province }) => province);
    const order = [...spread].sort((left, right) => right.median - left.median).map(({ key }) => nameOf(key));
    const dots = valued.length > mostDots ? [] : valued;
    return plot.plot({
      ...commonOptions,
      width,
      height: 70 + order.length * 24,
      marginLeft: language === 'zh' ? 64 : 96,
      marginRight: 16,
      x: {
        label: `${label[language]} (${unit})`,
        type: scale === 'log' ? 'symlog' : 'linear',
        tickFormat: (value: number) => value.toLocaleString(language),
        ...(scale === 'log' && { ticks: [0, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000] }),
        grid: true,
        axis: 'top',
      },
      y: { label: null, domain: order },
      marks: [
        plot.ruleY(spread, {
          y: ({ key }) => nameOf(key),
          x1: 'low',
          x2: 'high',
          stroke: 'var(--rule)',
          strokeWidth: 8,
          strokeOpacity: 0.4,
        }),
        plot.dot(dots, {
          y: ({ province }) => nameOf(province),
          x: ({ value }) => value?.value ?? 0,
          r: 3.2,
          fill: ({ value }) => (value?.basis === 'table' ? 'var(--series-1)' : 'var(--paper)'),
          stroke: 'var(--series-1)',
          fillOpacity: 0.75,
          href: (row) => linkTo(figurePath(row, measure)),
          title: ({ name, year, value }) => `${name} ${year}: ${value?.value ?? ''}`,
        }),
        plot.tickX(spread, {
          y: ({ key }) => nameOf(key),
          x: 'median',
          stroke: 'var(--ink)',
          strokeWidth: 2,
        }),
      ],
    });
  };
}
