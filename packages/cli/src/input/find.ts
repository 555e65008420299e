import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../failure.ts';
import { isArchiveName } from './archive.ts';
import { emptyFolder, noMatch } from './input-failures.ts';
import { ending } from './kinds.ts';
import { fileSource, type Source, streamSource } from './source.ts';
import { filesBelow } from './walk.ts';

/** All inputs of a command, in the order named; those of a folder or pattern in the order of their paths. */
export interface Inputs {
  sources: Source[];
  /** Whether a folder, a pattern, an archive or more than one file was named: lines of output then name theirs. */
  several: boolean;
  /** Files in folders that are of no kind the command reads. */
  passedOver: number;
}

/** Finds what the words of a command line name: files, folders, patterns and `-`. */
export async function findInputs(
  words: readonly string[],
  kinds: readonly string[],
  input: AsyncIterable<Uint8Array>,
): Promise<Inputs> {
  const found = await Promise.all(words.map((word) => findOne(word, kinds, input)));
  return {
    sources: found.length === 1 ? (found[0] as Inputs).sources : once(found),
    several: words.length > 1 || found.some(({ several }) => several),
    passedOver: found.reduce((sum, one) => sum + one.passedOver, 0),
  };
}

/** The sources of several words, each once. */
const once = (found: readonly Inputs[]): Source[] => {
  const sources = new Map(found.flatMap((one) => one.sources.map((source) => [source.name, source])));
  return [...sources.values()];
};

async function findOne(
  word: string,
  kinds: readonly string[],
  input: AsyncIterable<Uint8Array>,
): Promise<Inputs> {
  if (word === '-') return one(streamSource(input));
  const found = await stat(word).catch(() => undefined);
  if (found?.isDirectory()) return searchFolder(word, kinds);
  if (found || !isDynamicPattern(word)) return { ...one(fileSource(word)), several: isArchiveName(word) };
  const names = (await glob(word, { expandDirectories: false, absolute: isAbsolute(word) })).sort();
  return many(names, names.length === 0 ? noMatch() : undefined, word, 0);
}

async function searchFolder(folder: string, kinds: readonly string[]): Promise<Inputs> {
  const prefix = folder.replace(/[/\\]+$/, '');
  const wanted: string[] = [];
  let others = 0;
  for await (const name of filesBelow(folder)) {
    if (kinds.includes(ending(name))) wanted.push(`${prefix}/${name}`);
    else others += 1;
  }
  const failure = wanted.length === 0 ? emptyFolder(kinds.join(' '), others) : undefined;
  return many(wanted, failure, folder, others);
}

const one = (source: Source): Inputs => ({ sources: [source], several: false, passedOver: 0 });

function many(names: string[], failure: Failure | undefined, name: string, passedOver: number): Inputs {
  const failing: Source = { name, read: () => Promise.reject(failure) };
  return failure
    ? { sources: [failing], several: false, passedOver: 0 }
    : { sources: names.map(fileSource), several: true, passedOver };
}
