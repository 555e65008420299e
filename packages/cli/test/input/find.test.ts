import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/input/find.ts';
import { recordedSession } from '../support/session.ts';

let folder = '';
const find = (...words: string[]) =>
  findInputs(words, ['txt'], recordedSession('en', ['ab', 'c']).session.input);
const names = async (...words: string[]) =>
  (await find(...words)).sources.map(({ name }) => name.replace(`${folder}/`, ''));

beforeAll(async () => {
  folder = (await mkdtemp(join(tmpdir(), 'ogi-find-'))).replaceAll('\\', '/');
  await mkdir(`${folder}/2019/empty`, { recursive: true });
  for (const name of ['b.txt', 'a.txt', 'logo.jpg', '2019/c.TXT', '2019/[d].txt'])
    await writeFile(`${folder}/${name}`, name);
});
afterAll(() => rm(folder, { recursive: true }));

describe('what a command line names', () => {
  it('finds the readable files of a folder in the order of their paths, and counts the others', async () => {
    const inputs = await find(folder);
    expect(await names(folder)).toEqual(['2019/[d].txt', '2019/c.TXT', 'a.txt', 'b.txt']);
    expect(inputs).toMatchObject({ several: true, passedOver: 1 });
  });

  it('goes through a tree in the order of whole paths, and follows links but not in circles', async () => {
    const tree = `${folder}/tree`;
    await mkdir(`${tree}/a/node_modules`, { recursive: true });
    await mkdir(`${tree}/.hidden`);
    for (const name of ['a/z.txt', 'a-b.txt', 'a.txt', 'a/node_modules/x.txt', '.hidden/x.txt'])
      await writeFile(`${tree}/${name}`, name);
    await symlink('..', `${tree}/a/up`);
    await symlink('a', `${tree}/link`);
    await symlink('nowhere', `${tree}/broken`);
    expect(await names(tree)).toEqual(
      ['a-b.txt', 'a.txt', 'a/z.txt', 'link/z.txt'].map((name) => `tree/${name}`),
    );
    await rm(tree, { recursive: true });
  });

  it('reads a file named itself whatever its ending', async () => {
    const { sources, several } = await find(`${folder}/logo.jpg`);
    expect(several).toBe(false);
    expect(new TextDecoder().decode(await sources[0]?.read())).toBe('logo.jpg');
  });

  it('expands patterns, but takes a file whose name looks like one as it is', async () => {
    expect(await names(`${folder}/*.txt`)).toEqual(['a.txt', 'b.txt']);
    expect(await names(`${folder}/2019/[d].txt`)).toEqual(['2019/[d].txt']);
  });

  it('keeps the order named and drops repetitions', async () => {
    expect(await names(`${folder}/b.txt`, folder)).toEqual(['b.txt', '2019/[d].txt', '2019/c.TXT', 'a.txt']);
  });

  it('reads standard input', async () => {
    const { sources } = await find('-');
    expect(new TextDecoder().decode(await sources[0]?.read())).toBe('abc');
  });

  it.each([
    ['a missing file', 'nowhere.txt', 'missing-file'],
    ['a folder without readable files', '2019/empty', 'empty-folder'],
    ['a pattern that nothing matches', '*.nothing', 'no-match'],
  ])('fails for %s when it is read, so that a batch goes on', async (_, word, code) => {
    const { sources } = await find(`${folder}/${word}`);
    await expect(sources[0]?.read()).rejects.toMatchObject({ code });
  });
});
