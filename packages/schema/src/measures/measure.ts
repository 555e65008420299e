import type { Text } from '../forms/leaf.ts';
import type { Form } from '../vocabulary.ts';

/**
 * How a form's figure compares with the quantity as the newest form that has it counts it. `close`: the same
 * idea with a small change of scope; `sum-of`: the same quantity, added up from cells of one side; `narrower`
 * and `broader`: it counts less or more; `related`: it overlaps; `none`: the form has no such figure.
 */
export type Comparability = 'exact' | 'close' | 'sum-of' | 'narrower' | 'broader' | 'related' | 'none';

/** What a form contributes to a measure: the cells that are added up. */
export interface MeasureSource {
  cells: readonly string[];
  comparability: Comparability;
  /** Why it is not exact. */
  reason: Text | null;
}

/** A year from which figures are not simply continued, and why. */
export interface MeasureBreak {
  year: 2019 | 2021 | 2024;
  reason: Text;
}

/** A quantity that can be followed across forms. */
export interface Measure {
  label: Text;
  /** 件, 条, 万元 and the like; amounts in 元 are converted. */
  unit: string;
  /** Whether the series from 2014 on can be defended with its breaks. */
  continuous: boolean;
  sources: Readonly<Record<Form, MeasureSource>>;
  breaks: readonly MeasureBreak[];
}

export const text = (zh: string, en: string): Text => ({ zh, en });

export const exact = (...cells: string[]): MeasureSource => ({ cells, comparability: 'exact', reason: null });

export const notExact = (
  comparability: Comparability,
  cells: readonly string[],
  zh: string,
  en: string,
): MeasureSource => ({ cells, comparability, reason: { zh, en } });

/** A form without such a figure. */
export const absent = (zh: string, en: string): MeasureSource => notExact('none', [], zh, en);

const hybrid = text(
  '2019年新旧条例并行：5月14日以前适用旧条例，5月15日起适用新条例',
  '2019 is a hybrid year: the old Regulations until 14 May, the new ones from 15 May',
);
export const break2019: MeasureBreak = { year: 2019, reason: hybrid };

export const break2021 = (zh: string, en: string): MeasureBreak => ({ year: 2021, reason: { zh, en } });

export const break2024: MeasureBreak = {
  year: 2024,
  reason: text(
    '2024年1月1日起，不予公开须先行复议：复议应增，直接起诉应减',
    'since 1 January 2024 refusals go to reconsideration first: more of it, and fewer direct lawsuits',
  ),
};
