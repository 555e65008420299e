import { crosswalk } from './crosswalk.ts';
import { crosswalkColumns } from './crosswalk-columns.ts';
import type { Mapping } from './types.ts';

/** The crosswalk as TSV with a header, one line for each pair of cells: for publication. */
export function crosswalkTsv(mappings: readonly Mapping[] = crosswalk()): string {
  const lines = mappings.map((mapping) => fields(mapping).join('\t'));
  return `${[crosswalkColumns.join('\t'), ...lines].join('\n')}\n`;
}

const fields = (mapping: Mapping): string[] => [
  mapping.from,
  mapping.cell ?? '',
  mapping.predicate,
  mapping.to,
  mapping.target ?? '',
  mapping.cardinality,
  mapping.transform,
  mapping.lossCode ?? '',
  mapping.justification.zh,
  mapping.justification.en,
  mapping.basis,
  mapping.notes ?? '',
];
