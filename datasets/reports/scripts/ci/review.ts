// Writes what a pull request changes, for the comment that another workflow posts:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/review.ts BASE HEAD WORK OUT
// BASE and HEAD are folders of records. WORK has `fixes.patch` (`git diff -U0` after `ogi fix`), `shown.patch` (the
// pull request itself), and `faults.txt`, which is empty when all records are valid. OUT takes the two files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidSummary, reviewSummary, suggestionsOf } from '../../src/review/index.ts';

const [base, head, work, out] = process.argv.slice(2);
if (!base || !head || !work || !out) throw new Error('Usage: review.ts BASE HEAD WORK OUT');

const text = (name: string) => readFile(join(work, name), 'utf8');
await mkdir(out, { recursive: true });
const faults = await text('faults.txt');
await writeFile(join(out, 'summary.md'), faults ? invalidSummary(faults) : await reviewSummary(base, head));
const suggestions = suggestionsOf(await text('fixes.patch'), await text('shown.patch'));
await writeFile(join(out, 'suggestions.json'), `${JSON.stringify(suggestions, null, 2)}\n`);
