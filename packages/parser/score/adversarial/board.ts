import type { Form } from '@ogi-reports/schema';
import { codebookEntry } from '@ogi-reports/schema/codebook';
import { ParseError, type ParseResult, parse } from '../../src/index.ts';
import { add, type Score, score } from '../compare.ts';
import { type Figures, figuresOf, kinds } from './figures.ts';
import { hostileLayouts } from './index.ts';
import { tablesOf } from './matrix.ts';
import type { Variant } from './variant.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const none: Score = { cells: 0, right: 0, wrong: 0, missing: 0, silent: 0 };

/**
 * Reads every hostile layout in every form, filled in six ways, and gives the scores by layout and form, then by
 * medium. `explain` is told of each cell that is wrong or missing; `only` are words that the names of layouts must
 * hold. False where no layout is named so.
 */
export async function scoreLayouts(
  print: (name: string, value: Score) => void,
  explain?: (line: string) => void,
  only = '',
): Promise<boolean> {
  let any = false;
  for (const [medium, all] of Object.entries(hostileLayouts)) {
    const variants = all.filter(({ name }) => name.includes(only));
    let sum = none;
    for (const variant of variants)
      for (const form of variant.forms ?? forms) {
        const value = await scoreVariant(variant, form, explain);
        print(`${variant.name}, ${form}`, value);
        sum = add(sum, value);
      }
    if (variants.length > 0) print(`medium ${medium}`, sum);
    any ||= variants.length > 0;
  }
  return any;
}

async function scoreVariant(variant: Variant, form: Form, explain?: (line: string) => void): Promise<Score> {
  let sum = none;
  for (const kind of kinds) {
    const figures = figuresOf(form, kind, 1);
    const truth = [...figures].map(([cell, value]) => ({ cell, value, unit: unitOf(form, cell, value) }));
    const result = await read(variant, form, figures);
    const missing = truth.filter(({ value }) => value !== '').length;
    const tell = explain && ((line: string) => explain(`${variant.name}, ${form}, ${kind}: ${line}`));
    const value = result ? score(result, truth, tell) : { ...none, cells: missing, missing };
    sum = add(sum, value);
  }
  return sum;
}

/** Money is read with the unit that the form prescribes, where it prescribes one. */
function unitOf(form: Form, cell: string, value: string): string {
  const entry = codebookEntry(form, cell);
  return value !== '' && entry?.kind === 'money' ? (entry.unit ?? '') : '';
}

async function read(variant: Variant, form: Form, figures: Figures): Promise<ParseResult | null> {
  const document = await variant.draw(tablesOf(form, figures));
  try {
    return await parse(typeof document === 'string' ? new TextEncoder().encode(document) : document);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
