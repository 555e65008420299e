import { rules } from '@ogi-reports/audit';
import { codebook } from '@ogi-reports/schema/codebook';
import type { Counts } from '../home/types.ts';
import { readRelease } from './versions.ts';

interface Statistics {
  reports: number;
  provinces: number;
  years: Record<string, number>;
}

/** What the landing page says there is. */
export function counts(): Counts {
  const { reports, provinces, years } = readRelease<Statistics>('statistics.json');
  const inOrder = Object.keys(years).map(Number);
  return {
    cells: codebook().length,
    rules: rules.length,
    reports,
    places: provinces,
    years: [Math.min(...inOrder), Math.max(...inOrder)],
  };
}
