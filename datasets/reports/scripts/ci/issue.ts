// Turns an issue into a change of the data, or into an answer that says what is missing:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/issue.ts EVENT.json DATASET OUT
// EVENT.json is what GitHub says of the issue; its text is only ever read as data. OUT takes `answer.md`, and
// `changed.txt` with the paths to commit where the issue could be followed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '@ogi-reports/schema';
import { agenciesOf } from '../../src/agencies/index.ts';
import {
  CorrectionRefused,
  correctRecord,
  draftRecord,
  enterRecord,
  isCorrection,
  RecordExists,
  readCorrectionIssue,
  readIssue,
} from '../../src/contribute/index.ts';
import { calm } from '../../src/review/index.ts';

const [eventFile, dataset, out] = process.argv.slice(2);
if (!eventFile || !dataset || !out) throw new Error('Usage: issue.ts EVENT.json DATASET OUT');

const { issue } = JSON.parse(await readFile(eventFile, 'utf8')) as { issue: { body: string | null } };
const body = issue.body ?? '';
const outcome = isCorrection(body) ? await correct(body) : await add(body);

await mkdir(out, { recursive: true });
await writeFile(join(out, 'answer.md'), calm(answer(outcome)));
if ('paths' in outcome) await writeFile(join(out, 'changed.txt'), `${outcome.paths.join('\n')}\n`);

type Outcome = { paths: string[] } | { faults: Text[] };

async function add(text: string): Promise<Outcome> {
  const read = readIssue(text);
  if (!('report' in read) || read.faults.length > 0) return { faults: read.faults };
  const agencies = await agenciesOf(dataset as string);
  const { record, questions } = await draftRecord(read.report, read.answers, agencies);
  if (questions.length > 0) return { faults: questions.map(({ message }) => message) };
  return attempt(() => enterRecord(dataset as string, record));
}

function correct(text: string): Promise<Outcome> {
  return attempt(() => correctRecord(dataset as string, readCorrectionIssue(text)));
}

async function attempt(change: () => Promise<string[]>): Promise<Outcome> {
  try {
    return { paths: await change() };
  } catch (error) {
    if (error instanceof CorrectionRefused || error instanceof RecordExists) return { faults: [error.text] };
    throw error;
  }
}

function answer(result: Outcome): string {
  if ('paths' in result)
    return `谢谢！已据此提出合并请求。 · Thank you. A pull request has been opened.\n\n${result.paths.map((path) => `- ${path}\n`).join('')}`;
  const lines = result.faults.map(({ zh, en }) => `- ${zh} · ${en}\n`).join('');
  return `还差一点，请直接编辑上面的内容。 · Not quite yet: please edit the text above.\n\n${lines}`;
}
