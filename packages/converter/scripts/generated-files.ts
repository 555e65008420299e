import { crosswalkSource } from './crosswalk-source.ts';
import { plansSource } from './plans-source.ts';
import { readCrosswalk } from './read-crosswalk.ts';

/** Every generated file of this package, by its path within it. */
export function generatedFiles(): Record<string, string> {
  const rows = readCrosswalk();
  return {
    'src/generated/crosswalk.ts': crosswalkSource(rows),
    'src/generated/plans.ts': plansSource(rows),
  };
}
