import { describe, expect, it } from 'vitest';
import { type Api, marker, postReview } from '../src/review/index.ts';

const sha = 'a'.repeat(40);
const review = {
  repository: 'owner/name',
  number: 7,
  sha,
  summary: `${marker}\nof @somebody`,
  suggestions: [],
};
const fix = { path: 'x.json', startLine: 3, line: 4, text: '  "a": 1' };

/** GitHub with some comments there already, which writes down what it is told. */
function github({ comments = [] as object[], reviews = [] as object[], head = sha } = {}) {
  const told: { method: string; path: string; body: object }[] = [];
  const api: Api = async (method, path, body) => {
    if (body) told.push({ method, path, body });
    if (path.endsWith('pulls/7')) return { head: { sha: head } };
    const list = path.includes('/pulls/') ? reviews : comments;
    return /page=1$/.test(path) ? list.slice(0, 100) : list.slice(100);
  };
  return { api, told };
}
const comment = (id: number, login: string, body = marker) => ({ id, body, user: { login } });

describe('posting a review', () => {
  it('writes one comment that calls on nobody', async () => {
    const { api, told } = github();
    await postReview(api, review);
    expect(told).toEqual([
      {
        method: 'POST',
        path: 'repos/owner/name/issues/7/comments',
        body: { body: `${marker}\nof @\u200bsomebody` },
      },
    ]);
  });

  it('keeps its own comment up to date, on whatever page, and nobody else’s', async () => {
    const others = Array.from({ length: 100 }, (_, id) => comment(id, 'somebody'));
    const { api, told } = github({ comments: [...others, comment(200, 'github-actions[bot]')] });
    await postReview(api, review);
    expect(told.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH repos/owner/name/issues/comments/200',
    ]);
  });

  it('suggests each fix once', async () => {
    const first = github();
    await postReview(first.api, { ...review, suggestions: [fix] });
    const [, posted] = first.told;
    expect(posted).toMatchObject({
      path: 'repos/owner/name/pulls/7/reviews',
      body: { commit_id: sha, event: 'COMMENT', comments: [{ path: 'x.json', start_line: 3, line: 4 }] },
    });
    const comments = posted && 'comments' in posted.body ? (posted.body.comments as object[]) : [];
    const again = github({ reviews: comments });
    await postReview(again.api, { ...review, suggestions: [fix] });
    expect(again.told).toHaveLength(1);
  });

  it('leaves a pull request alone that has moved on, or that another one points at', async () => {
    const { api, told } = github({ head: 'b'.repeat(40) });
    await expect(postReview(api, review)).rejects.toThrow(/moved on/);
    expect(told).toEqual([]);
  });
});
