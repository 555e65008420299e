import { ConversionError, convert } from '@ogi-reports/converter';
import type { Report } from '@ogi-reports/schema';
import type { Text } from '../language.ts';
import type { Reading } from './types.ts';

const newest: Text = {
  zh: '报告已经是2021年格式，不需要换算。',
  en: 'The report follows the 2021 form already; nothing is converted.',
};

/** A report carried over to the newest form, or why there is nothing to carry. */
export function conversionOf(report: Report): Pick<Reading, 'conversion' | 'why'> {
  if (report.edition === '2021') return { conversion: null, why: newest };
  try {
    return { conversion: convert(report, { to: '2021' }), why: null };
  } catch (error) {
    if (error instanceof ConversionError) return { conversion: null, why: error.text };
    throw error;
  }
}
