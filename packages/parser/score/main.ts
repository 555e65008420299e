import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreLayouts } from './adversarial/board.ts';
import { scoreCombinations } from './adversarial/combinations.ts';
import { scorePrinted } from './adversarial/printed-board.ts';
import { MissingTool } from './adversarial/printer.ts';
import type { Score } from './compare.ts';
import { scoreFolder, suffix } from './folder.ts';

const usage = `Usage:
  pnpm score FOLDER [--verbose]                   documents of a folder that have NAME${suffix} beside them
  pnpm score --layouts [--only WORDS] [--verbose] all forms in hostile layouts; WORDS stand in a layout's name
  pnpm score --combinations [COUNT]               as many documents spoilt in two ways at once, 1000 unless told
  pnpm score --pdf [COUNT]                        as many pages printed to PDF by Chromium, 50 unless told

  --verbose   name each cell that is wrong or missing
  -h, --help  print this`;

/** A command line that cannot be followed, and why. */
class Misuse extends Error {}

const options = {
  layouts: { type: 'boolean' },
  only: { type: 'string' },
  combinations: { type: 'boolean' },
  pdf: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = commandLine();
  const explain = values.verbose ? console.log : undefined;
  const [first, ...others] = positionals;
  if (values.help) console.log(usage);
  else if (others.length > 0 || modes(values) > 1 || (values.layouts && first))
    throw new Misuse(`One folder or one of ${anyMode} was expected, not ${positionals.join(' ')}.`);
  else if (values.combinations) await scoreCombinations(countOf(first ?? '1000'), console.log);
  else if (values.pdf) await scorePrinted(countOf(first ?? '50'), console.log);
  else if (values.layouts) {
    if (!(await scoreLayouts(print, explain, values.only)))
      throw new Misuse(`No layout has the words “${values.only}” in its name.`);
  } else if (first) await scoreDocuments(first, explain);
  else throw new Misuse(`A folder or one of ${anyMode} was expected; nothing was given.`);
}

const anyMode = '--layouts, --combinations and --pdf';
const modes = ({ layouts, combinations, pdf }: ReturnType<typeof commandLine>['values']): number =>
  [layouts, combinations, pdf].filter(Boolean).length;

function commandLine() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new Misuse(`--combinations and --pdf take a number of documents, such as 100, not “${text}”.`);
  return Number(text);
}

async function scoreDocuments(folder: string, explain?: (line: string) => void): Promise<void> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new Misuse(
      found
        ? `A folder was expected; ${folder} is a file.`
        : `There is no folder ${folder}. Relative names count from ${process.cwd()}.`,
    );
  if (!(await scoreFolder(folder, print, explain)))
    throw new Misuse(
      `${folder} holds no document to score: beside report.html, say, its true cells were expected as report${suffix}.`,
    );
}

function print(name: string, { cells, right, wrong, missing, silent }: Score): void {
  console.log(
    `${name}\t${cells} cells\t${right} right\t${wrong} wrong\t${missing} missing\t${silent} silent wrong`,
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Misuse || error instanceof MissingTool)) throw error;
  console.error(error instanceof Misuse ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
}
