// Writes what a pull request changes, for the comment that another workflow posts:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/review.ts BASE HEAD FIXES.patch OUT
// BASE and HEAD are folders of records, FIXES.patch is `git diff -U0` after `ogi fix`, OUT takes the two files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reviewSummary, suggestionsOf } from '../../src/review/index.ts';

const [base, head, patch, out] = process.argv.slice(2);
if (!base || !head || !patch || !out) throw new Error('Usage: review.ts BASE HEAD FIXES.patch OUT');

await mkdir(out, { recursive: true });
await writeFile(join(out, 'summary.md'), await reviewSummary(base, head));
const suggestions = suggestionsOf(await readFile(patch, 'utf8'));
await writeFile(join(out, 'suggestions.json'), `${JSON.stringify(suggestions, null, 2)}\n`);
