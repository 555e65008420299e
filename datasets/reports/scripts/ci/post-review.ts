// Posts what review.ts wrote, from a workflow that may write to pull requests and runs no code of theirs:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/post-review.ts REPOSITORY NUMBER HEAD-SHA FOLDER [--dry-run]
// One comment is kept up to date; fixes are posted as suggestions, each once.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LineSuggestion, marker } from '../../src/review/index.ts';

const [repository, number, sha, folder, mode] = process.argv.slice(2);
if (!repository || !/^\d+$/.test(number ?? '') || !/^[0-9a-f]{40}$/.test(sha ?? '') || !folder)
  throw new Error('Usage: post-review.ts OWNER/NAME NUMBER HEAD-SHA FOLDER [--dry-run]');

interface Posted {
  id: number;
  body: string;
}

const pull = `repos/${repository}/pulls/${number}`;
const issue = `repos/${repository}/issues`;
const limit = 60_000;
const most = 30;

if (mode !== '--dry-run' && (call(pull, 'GET') as { head: { sha: string } }).head.sha !== sha)
  throw new Error('The pull request has moved on; its next run posts.');

const summary = (await readFile(join(folder, 'summary.md'), 'utf8')).slice(0, limit);
const own = (call(`${issue}/${number}/comments?per_page=100`, 'GET') as Posted[]).find(({ body }) =>
  body.startsWith(marker),
);
if (own) call(`${issue}/comments/${own.id}`, 'PATCH', { body: summary });
else call(`${issue}/${number}/comments`, 'POST', { body: summary });

const suggestions: LineSuggestion[] = JSON.parse(await readFile(join(folder, 'suggestions.json'), 'utf8'));
if (suggestions.length > 0)
  call(`${pull}/reviews`, 'POST', {
    commit_id: sha,
    event: 'COMMENT',
    comments: suggestions.slice(0, most).map(({ path, startLine, line, text }) => ({
      path,
      line,
      side: 'RIGHT',
      ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
      body: `\`\`\`suggestion\n${text}\n\`\`\``,
    })),
  });

function call(path: string, method: 'GET' | 'POST' | 'PATCH', body?: object): unknown {
  if (mode === '--dry-run') {
    console.log(JSON.stringify({ method, path, body }));
    return method === 'GET' ? [] : {};
  }
  const input = body ? JSON.stringify(body) : '';
  const args = ['api', '--method', method, path, ...(body ? ['--input', '-'] : [])];
  return JSON.parse(execFileSync('gh', args, { input, encoding: 'utf8' }) || 'null');
}
