import type { MeasureSource } from '../measures/measure.ts';
import type { Claim } from '../record-parts.ts';
import type { Report } from '../report.ts';
import type { Form } from '../vocabulary.ts';

/**
 * Which claims may stand in for a missing table figure: those whose sentence says that they are the agency's or
 * its whole area's (`stated`, the default), also those whose sentence says nothing of it (`unstated`), or none.
 */
export interface ProseOptions {
  prose?: 'stated' | 'unstated' | 'none';
}

interface ProseValue {
  form: Form;
  source: MeasureSource;
  value: number;
}

const newestFirst: Form[] = ['2021', '2019-trial', '2014-table'];

/** The measure by exact claims on the reporting year, in the terms of any form; null where they disagree. */
export function proseValue(
  report: Report,
  sources: Readonly<Record<Form, MeasureSource>>,
  unit: string,
  { prose = 'stated' }: ProseOptions,
): ProseValue | null {
  if (prose === 'none' || report.claims.length === 0) return null;
  const claims = report.claims.filter((claim) => isUsable(claim, prose === 'unstated'));
  const forms = report.format === '2008' ? [...newestFirst].reverse() : newestFirst;
  for (const form of forms) {
    const source = sources[form];
    const value = source.cells.length === 0 ? null : sumOf(source.cells, claims, report, unit);
    if (value !== null) return { form, source, value };
  }
  return null;
}

function isUsable({ qualifier, period, scope }: Claim, takesUnstated: boolean): boolean {
  if (qualifier !== 'exact' || period !== 'year') return false;
  return scope === 'own' || scope === 'whole' || (takesUnstated && scope === 'unstated');
}

function sumOf(cells: readonly string[], claims: Claim[], report: Report, unit: string): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = said(
      claims.filter((claim) => claim.cell === cell),
      report,
      unit,
    );
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** The one value that the claims on a cell agree on, those of the report's own scope alone where it has some. */
function said(claims: Claim[], { scope }: Report, unit: string): number | null {
  const own = scope === 'agency' ? 'own' : scope === 'unknown' ? null : 'whole';
  const preferred = claims.filter((claim) => claim.scope === own);
  const values = new Set((preferred.length > 0 ? preferred : claims).map((claim) => inUnit(claim, unit)));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** A claim's value in the measure's unit; null where its own unit is of another kind or not stated. */
function inUnit({ value, unit }: Claim, wanted: string): number | null {
  if (wanted === '万元') return unit === '万元' ? value : unit === '元' ? value / 10_000 : zeroMoney(value);
  return unit !== null && /元|%/.test(unit) ? null : value;
}

/** Nothing charged is nothing in any unit. */
const zeroMoney = (value: number): number | null => (value === 0 ? 0 : null);
