import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asDocx, asHtml, sample } from './sample-documents.ts';

const texts = ['jingyuan-2019.txt', 'baitugang-2018.txt', 'xiadahe-2018.txt'];
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** Writes what the playground offers to try: examples as text, and one of them as a web page and a Word file. */
export async function writeExamples(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const name of texts) await cp(join(examples, name), join(out, name));
  await writeFile(join(out, 'jingyuan-2019.html'), asHtml(sample()));
  await writeFile(join(out, 'jingyuan-2019.docx'), asDocx(sample()));
}
