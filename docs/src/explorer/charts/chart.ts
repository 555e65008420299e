import type * as Plot from '@observablehq/plot';
import type { Language, Text } from '../../language.ts';

/** The library, handed in: it is loaded only where a chart is shown. */
export type PlotLibrary = typeof Plot;

export interface ChartFrame {
  plot: PlotLibrary;
  width: number;
  language: Language;
  /** Address of a report's record. */
  linkTo: (path: string) => string;
}

export type Chart = (frame: ChartFrame) => SVGSVGElement | HTMLElement;

export interface LegendEntry {
  text: Text;
  color: string;
  shape?: 'dot' | 'ring' | 'line' | 'bar';
}

/** With more dots than this a chart shows quartiles instead: nobody could tell them apart, or follow one. */
export const mostDots = 1500;

export const seriesColors = [1, 2, 3, 4, 5, 6].map((number) => `var(--series-${number})`);

/** What all charts share: the page's own type and colours, room for labels. */
export const commonOptions = {
  style: {
    background: 'transparent',
    color: 'var(--ink-soft)',
    fontFamily: 'var(--sans)',
    fontSize: '12px',
    overflow: 'visible',
  },
} as const;

/** Spreads dots of the same place a little, always in the same way: from -0.5 to 0.5. */
export function jitter(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return hash / 9973 - 0.5;
}

/** The value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
