import type { Coverage, Report, Table } from '@ogi-reports/schema';
import type { ConversionTarget, Unfilled } from '../types.ts';
import type { Extent, Piece } from './piece.ts';

type PerTable<Value> = Record<'proactiveDisclosure' | 'requests' | 'disputes', Value>;

/** What a converted report says of its tables. */
export interface Frame {
  forms: PerTable<ConversionTarget | null>;
  coverage: PerTable<Coverage>;
}

/**
 * A table of which the older form has no cell at all is `none`; one of which it has some is `partial`, even
 * where all of them were read. A table that was not read stays what it was.
 */
export function frameOf(
  report: Report,
  to: ConversionTarget,
  pieces: readonly Piece[],
  unfilled: readonly Unfilled[],
): Frame {
  const forms = { proactiveDisclosure: null, requests: null, disputes: null } as Frame['forms'];
  const coverage: Frame['coverage'] = { proactiveDisclosure: 'none', requests: 'none', disputes: 'none' };
  for (const { table, extents, absences } of pieces) {
    const lacking = absences.size > 0 && unfilled.some(({ cell }) => absences.has(cell));
    for (const [target, extent] of extents) {
      const seen = coverageOf(sourceOf(report.coverage, table), lacking ? 'some' : extent);
      coverage[target as keyof PerTable<Coverage>] = seen;
      const known = sourceOf<string | null>(report.forms, table);
      forms[target as keyof PerTable<Coverage>] = known === null || seen === 'none' ? null : to;
    }
  }
  return { forms, coverage };
}

const sourceOf = <Value>(perTable: object, table: Table): Value => (perTable as Record<Table, Value>)[table];

function coverageOf(source: Coverage, extent: Extent): Coverage {
  if (extent === 'all' || (source !== 'read' && source !== 'partial')) return source;
  return extent === 'some' ? 'partial' : 'none';
}
