import { type MeasureName, measures } from '@ogi-reports/schema/measures';
import { figurePath } from '../figure-path.ts';
import type { ExplorerRow } from '../rows.ts';
import { type Chart, commonOptions, jitter, mostDots, seriesColors } from './chart.ts';
import { type Segment, segmentsOf, seriesOf } from './series.ts';
import { spreadBy } from './spread.ts';

export interface YearsOptions {
  rows: readonly ExplorerRow[];
  measure: MeasureName;
  agencies: readonly string[];
  scale: 'log' | 'linear';
}

const titleOf = ({ name, year, value }: ExplorerRow): string => `${name} ${year}: ${value?.value ?? ''}`;

/** A measure over the years: a dot for each report, the median, chosen agencies as lines, and the breaks. */
export function yearsChart({ rows, measure, agencies, scale }: YearsOptions): Chart {
  const valued = rows.filter(({ value }) => value !== null);
  const { unit, label, breaks } = measures[measure];
  return ({ plot, width, language, linkTo }) => {
    const chosen = seriesOf(valued, agencies);
    const y = ({ value }: ExplorerRow) => value?.value ?? 0;
    const spread = spreadBy(valued, ({ year }) => year);
    const lines = chosen.flatMap((series) => segmentsOf(series, breaks));
    const years = valued.map(({ year }) => year);
    return plot.plot({
      ...commonOptions,
      width,
      height: Math.min(420, Math.max(300, width * 0.5)),
      marginLeft: 58,
      marginTop: 44,
      x: {
        label: null,
        ticks: [...new Set(years)].filter((_, index, all) => width > 560 || index % 2 === all.length % 2),
        tickFormat: (year: number) => String(year),
        domain: [Math.min(...years) - 0.6, Math.max(...years) + 0.6],
      },
      y: {
        label: `${label[language]} (${unit})`,
        type: scale === 'log' ? 'symlog' : 'linear',
        tickFormat: (value: number) => value.toLocaleString(language),
        ...(scale === 'log' && { ticks: powers(valued.map(y)) }),
        grid: true,
      },
      marks: [
        plot.ruleX(breaks, { x: ({ year }) => year - 0.5, stroke: 'var(--lost)', strokeDasharray: '5 4' }),
        plot.text(breaks, {
          x: ({ year }) => year - 0.5,
          text: ({ year }) => `⟂ ${year}`,
          frameAnchor: 'top',
          dy: -18,
          fill: 'var(--lost)',
          title: ({ reason }) => reason[language],
        }),
        plot.ruleX(spread, {
          x: 'key',
          y1: 'low',
          y2: 'high',
          stroke: 'var(--rule)',
          strokeWidth: valued.length > mostDots ? 12 : 0,
          strokeOpacity: 0.45,
        }),
        plot.dot(valued.length > mostDots ? [] : valued, {
          x: (row) => row.year + jitter(row.id) * 0.55,
          y,
          r: 3.2,
          fill: (row) => (row.value?.basis === 'table' ? 'var(--series-1)' : 'var(--paper)'),
          stroke: 'var(--series-1)',
          fillOpacity: 0.75,
          strokeOpacity: 0.75,
          href: (row) => linkTo(figurePath(row, measure)),
          title: titleOf,
        }),
        plot.ruleY(spread, {
          y: 'median',
          x1: ({ key }) => key - 0.34,
          x2: ({ key }) => key + 0.34,
          stroke: 'var(--ink)',
          strokeWidth: 2,
        }),
        plot.link(lines, {
          x1: ({ from }: Segment) => from.year,
          y1: ({ from }: Segment) => y(from),
          x2: ({ to }: Segment) => to.year,
          y2: ({ to }: Segment) => y(to),
          stroke: ({ series }: Segment) => seriesColors[(series + 1) % seriesColors.length],
          strokeWidth: 2,
        }),
        plot.dot(
          chosen.flatMap(({ rows: own, number }) => own.map((row) => ({ row, number }))),
          {
            x: ({ row }) => row.year,
            y: ({ row }) => y(row),
            r: 5,
            fill: ({ number }) => seriesColors[(number + 1) % seriesColors.length],
            stroke: 'var(--paper)',
            href: ({ row }) => linkTo(figurePath(row, measure)),
            title: ({ row }) => titleOf(row),
          },
        ),
      ],
    });
  };
}

/** 0, 1, 10, 100 … as far as the values go: a scale of such a kind has no good ticks of its own. */
function powers(values: readonly number[]): number[] {
  const most = Math.max(1, ...values);
  const count = Math.ceil(Math.log10(most)) + 1;
  return [0, ...Array.from({ length: count }, (_, power) => 10 ** power)];
}
