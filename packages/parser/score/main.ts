import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ParseError, parse } from '../src/index.ts';
import { scoreLayouts } from './adversarial/board.ts';
import { scoreCombinations } from './adversarial/combinations.ts';
import { add, readTruth, type Score, score } from './compare.ts';

const suffix = '.cells.tsv';

/** Prints how well the documents of a folder are read that have their true cells beside them. */
async function main(folder: string, verbose: boolean): Promise<void> {
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
        verbose ? (line) => console.log(`  ${name}: ${line}`) : undefined,
      );
      print(name, value);
      for (const key of [`medium ${medium}`, `form ${form}`, 'all']) note(key, value);
    }
  }
  if (totals.size === 0)
    throw new Error(`No document with a NAME${suffix} beside it was found in ${folder}.`);
  console.log();
  for (const [key, value] of totals) print(key, value);
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

function print(name: string, { cells, right, wrong, missing, silent }: Score): void {
  console.log(
    `${name}\t${cells} cells\t${right} right\t${wrong} wrong\t${missing} missing\t${silent} silent wrong`,
  );
}

const [folder, flag] = process.argv.slice(2);
const verbose = flag === '--verbose';
if (folder === '--combinations') await scoreCombinations(Number(flag ?? 1000), console.log);
else if (folder === '--layouts') await scoreLayouts(print, verbose ? console.log : undefined);
else if (folder) await main(folder, verbose);
else {
  console.error(
    'Usage: pnpm score DIR [--verbose], pnpm score --layouts [--verbose], or pnpm score --combinations [COUNT]',
  );
  process.exitCode = 2;
}
