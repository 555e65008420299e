import { measures } from '@ogi-reports/schema/measures';
import { reportPath } from '../../paths.ts';
import { outcomeMeasures, type ReportOutcomes } from '../outcomes.ts';
import { type Chart, commonOptions, seriesColors } from './chart.ts';

/** With more reports than this, bars are years instead of reports. */
const mostBars = 40;

interface Part {
  bar: string;
  id: string | null;
  measure: string;
  value: number;
  share: number;
  title: string;
}

/** What became of requests, as parts of a whole: a bar for each report, or for each year where there are many. */
export function outcomesChart(outcomes: readonly ReportOutcomes[]): Chart {
  return ({ plot, width, language, linkTo }) => {
    const bars = outcomes.length > mostBars ? byYear(outcomes) : outcomes;
    const parts = bars.flatMap((bar) => partsOf(bar, language));
    const rows = new Set(parts.map(({ bar }) => bar)).size;
    return plot.plot({
      ...commonOptions,
      width,
      height: 70 + rows * 30,
      marginLeft: Math.min(260, width * 0.42),
      x: {
        label: null,
        axis: 'top',
        percent: true,
        tickFormat: (value: number) => `${value}%`,
        domain: [0, 100],
      },
      y: { label: null, domain: [...new Set(parts.map(({ bar }) => bar))] },
      color: { domain: [...outcomeMeasures], range: seriesColors },
      marks: [
        plot.barX(parts, {
          y: 'bar',
          x: 'share',
          fill: 'measure',
          href: ({ id }: Part) => (id ? linkTo(reportPath(id)) : null),
          title: 'title',
          insetTop: 3,
          insetBottom: 3,
          stroke: 'var(--paper)',
          strokeWidth: 0.75,
        }),
      ],
    });
  };
}

function partsOf({ id, name, year, parts, total }: ReportOutcomes, language: 'zh' | 'en'): Part[] {
  const bar = name ? `${name} ${year}` : String(year);
  return parts.map(({ measure, value }) => ({
    bar,
    id: name ? id : null,
    measure,
    value,
    share: value / total,
    title: `${bar}\n${measures[measure].label[language]}: ${value} (${((100 * value) / total).toFixed(1)}%)`,
  }));
}

/** Reports of a year added up. */
function byYear(outcomes: readonly ReportOutcomes[]): ReportOutcomes[] {
  const years = [...new Set(outcomes.map(({ year }) => year))].sort((left, right) => left - right);
  return years.map((year) => {
    const own = outcomes.filter((each) => each.year === year);
    const parts = outcomeMeasures.map((measure) => ({
      measure,
      value: own.reduce(
        (sum, each) => sum + (each.parts.find((part) => part.measure === measure)?.value ?? 0),
        0,
      ),
    }));
    return { id: '', name: '', year, parts, total: parts.reduce((sum, { value }) => sum + value, 0) };
  });
}
