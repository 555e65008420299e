import type { Figure } from '../text/numerals.ts';

/** What one figure of a list counts, and where that is named. */
export interface Named {
  words: string;
  end: number;
}

const between = /^(?:[、,和及与]|以及)$/;

/** How many figures stand side by side from one on: 3件、4件和5件. */
export function figuresBeside(text: string, figures: readonly Figure[], first: number): number {
  let count = 1;
  for (let at = first; at + 1 < figures.length; at += 1, count += 1) {
    const [one, next] = [figures[at] as Figure, figures[at + 1] as Figure];
    if (next.start - one.end > 2 || !between.test(text.slice(one.end, next.start))) break;
  }
  return count;
}

const what = /(?<=.)(?:主动)?(?:公开|发布|推送|更新|收到|受理|办结|答复|办理|作出|决定|处理决定).*$/;

/**
 * What each of the figures behind 分别 counts: 网站、微信分别公开信息30条、20条. Null where there are not as many
 * names as figures.
 */
export function namesOf(clause: string, from: number, count: number): Named[] | null {
  const [list = '', behind = ''] = clause.split(/分别/, 2);
  const names = list.split(/、|以及|[和及与]/);
  if (names.length !== count || names.some((name) => name === '')) return null;
  const own = behind.replace(/^(?:[为是有达约共:]|共计)+/, '');
  const shared = own || (what.exec(names[count - 1] as string)?.[0] ?? '');
  let end = 0;
  return names.map((name, index) => {
    end = list.indexOf(name, end) + name.length;
    return { words: name.replace(/^[,、:(]+/, '') + (index < count - 1 ? shared : own), end: from + end };
  });
}
