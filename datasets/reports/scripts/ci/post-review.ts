// Posts what check-data.sh wrote, from a workflow that may write to pull requests and runs no code of theirs:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/post-review.ts OWNER/NAME HEAD-SHA FOLDER
// The folder comes from the pull request, so the number in it counts only if that pull request has this head.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Api, postReview } from '../../src/review/index.ts';

const [repository = '', sha = '', folder = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[0-9a-f]{40}$/.test(sha) || !folder)
  throw new Error('Usage: post-review.ts OWNER/NAME HEAD-SHA FOLDER');

const text = (name: string) => readFile(join(folder, name), 'utf8');
const number = (await text('number')).trim();
if (!/^\d{1,9}$/.test(number)) throw new Error('The number of the pull request is none.');

const api: Api = async (method, path, body) => {
  const args = ['api', '--method', method, path, ...(body ? ['--input', '-'] : [])];
  const input = body ? JSON.stringify(body) : '';
  return JSON.parse(execFileSync('gh', args, { input, encoding: 'utf8' }) || 'null');
};

await postReview(api, {
  repository,
  number: Number(number),
  sha,
  summary: await text('summary.md'),
  suggestions: JSON.parse(await text('suggestions.json')),
});
