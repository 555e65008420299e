import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ParseError, parse } from '../src/index.ts';
import { add, readTruth, type Score, score } from './compare.ts';

/** How the file of a document's true cells ends. */
export const suffix = '.cells.tsv';

/**
 * Scores the documents of a folder that have their true cells beside them, then all of them by medium and form.
 * `explain` is told of each cell that is wrong or missing. False where no document has its cells beside it.
 */
export async function scoreFolder(
  folder: string,
  print: (name: string, value: Score) => void,
  explain?: (line: string) => void,
): Promise<boolean> {
  const names = readdirSync(folder);
  const totals = new Map<string, Score>();
  const note = (key: string, value: Score) =>
    totals.set(key, totals.has(key) ? add(totals.get(key) as Score, value) : value);
  for (const truthName of names.filter((name) => name.endsWith(suffix))) {
    const truth = readTruth(readFileSync(join(folder, truthName), 'utf8'));
    for (const name of documentsOf(truthName, names)) {
      const { value, medium, form } = await scoreFile(
        join(folder, name),
        truth,
        explain && ((line) => explain(`  ${name}: ${line}`)),
      );
      print(name, value);
      for (const key of [`medium ${medium}`, `form ${form}`, 'all']) note(key, value);
    }
  }
  for (const [key, value] of totals) print(key, value);
  return totals.size > 0;
}

/** Documents of the same name; `seed-000` also stands for `000_….txt`. */
function documentsOf(truthName: string, names: string[]): string[] {
  const stem = basename(truthName, suffix);
  const short = stem.replace(/^seed-/, '');
  return names.filter(
    (name) =>
      !name.endsWith('.tsv') &&
      (name.startsWith(`${stem}.`) || (short !== stem && name.startsWith(`${short}_`))),
  );
}

type Explain = ((line: string) => void) | undefined;

async function scoreFile(path: string, truth: ReturnType<typeof readTruth>, explain: Explain) {
  try {
    const result = await parse(readFileSync(path), { fileName: basename(path) });
    return {
      value: score(result, truth, explain),
      medium: result.document.mediaType,
      form: result.report.edition,
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    explain?.(error.text.en);
    return {
      value: { cells: truth.length, right: 0, wrong: 0, missing: truth.length, silent: 0 },
      medium: 'unread',
      form: error.code,
    };
  }
}
