// Writes the changeset of a data release, with the step that the data themselves ask for:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/release-changeset.ts DATASET OUT.md [PREVIOUS]
// PREVIOUS is the folder of the release before; without one this is the first. Nothing is written where nothing changed.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../src/diff/index.ts';

const [dataset, out, previous] = process.argv.slice(2);
if (!dataset || !out) throw new Error('Usage: release-changeset.ts DATASET OUT.md [PREVIOUS]');

const { bump, summary } = await changes(join(dataset, 'records'));
if (bump !== 'none') await writeFile(out, `---\n"@ogi-reports/dataset": ${bump}\n---\n\n${summary}\n`);
console.log(bump);

async function changes(records: string) {
  if (!previous) return { bump: 'minor', summary: 'First release of the dataset.' };
  const { bump: step, added, changed, restated, moved, withdrawn } = await compare(previous, records);
  const counts = { new: added, changed, restated, moved, withdrawn };
  const told = Object.entries(counts).flatMap(([name, { length }]) =>
    length > 0 ? [`${length} ${name}`] : [],
  );
  return {
    bump: step,
    summary: `Data: ${told.join(', ')}. Every cell is listed in the release's CHANGELOG.md.`,
  };
}
