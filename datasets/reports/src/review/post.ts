import type { LineSuggestion } from './suggestions.ts';
import { marker } from './summary.ts';

/** GitHub's interface, as far as a review needs it. */
export type Api = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

export interface Review {
  repository: string;
  number: number;
  /** The commit that was reviewed. */
  sha: string;
  summary: string;
  suggestions: readonly LineSuggestion[];
}

interface Comment {
  id: number;
  body: string;
  user: { login: string };
  path?: string;
}

const bot = 'github-actions[bot]';
const longest = 60_000;
const most = 30;
const pageSize = 100;

/**
 * Posts a review: one comment that is kept up to date, and each fix as a suggestion once. What it posts was
 * written by the code of a pull request, so it is told apart by the commit, cut short, and calls on nobody.
 */
export async function postReview(api: Api, review: Review): Promise<void> {
  const { repository, number, sha } = review;
  const pull = `repos/${repository}/pulls/${number}`;
  const { head } = (await api('GET', pull)) as { head: { sha: string } };
  if (head.sha !== sha) throw new Error('The pull request has moved on; its next run posts.');
  await postSummary(api, `repos/${repository}/issues`, review);
  await postSuggestions(api, pull, review);
}

async function postSummary(api: Api, issues: string, { number, summary }: Review): Promise<void> {
  const body = calm(summary.slice(0, longest));
  const comments = await all(api, `${issues}/${number}/comments`);
  const own = comments.find(({ user, body: text }) => user.login === bot && text.startsWith(marker));
  if (own) await api('PATCH', `${issues}/comments/${own.id}`, { body });
  else await api('POST', `${issues}/${number}/comments`, { body });
}

async function postSuggestions(api: Api, pull: string, { sha, suggestions }: Review): Promise<void> {
  const posted = new Set((await all(api, `${pull}/comments`)).map(keyOf));
  const comments = suggestions.map(toComment).filter((comment) => !posted.has(keyOf(comment)));
  if (comments.length === 0) return;
  const review = { commit_id: sha, event: 'COMMENT', comments: comments.slice(0, most) };
  await api('POST', `${pull}/reviews`, review);
}

const keyOf = ({ path, body }: { path?: string; body: string }) => `${path}\n${body}`;

const toComment = ({ path, startLine, line, text }: LineSuggestion) => ({
  path,
  line,
  side: 'RIGHT',
  ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
  body: `\`\`\`suggestion\n${text}\n\`\`\``,
});

async function all(api: Api, path: string): Promise<Comment[]> {
  const found: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const some = (await api('GET', `${path}?per_page=${pageSize}&page=${page}`)) as Comment[];
    found.push(...some);
    if (some.length < pageSize) return found;
  }
}

/** Text in which no name is called: `@` is followed by a space of no width. */
export const calm = (text: string): string => text.replaceAll(/@(?=[\w-])/g, '@\u200b');
