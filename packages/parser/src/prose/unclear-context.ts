import { isPublication, total } from './cells.ts';
import type { Draft } from './drafts.ts';

/** Marks figures whose words are plain and whose sentence tells of something narrower than their cell. */
export function doubtByContext(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (!isPublication(draft.cell) || draft.value === 0 || draft.meant !== draft.cell) return;
    if (isOfColumn(draft) || isBesideKind(draft, drafts[index + 1])) draft.doubt ??= 'extent-unclear';
  });
}

const ofAll = /(?<![公中])共(?!青|享|建|同)|合计|总/;
const column = /(?:编|刊|印)发?[^,]{0,8}[公简]报|专栏|专题|专区|栏目|板块|活动/;
const longestClause = 60;

/** 新设产业政策专栏，公开信息50余条. */
function isOfColumn({ cell, words, subject: [from], passage: { text } }: Draft): boolean {
  if (cell !== total || /主动公开|各类/.test(words) || ofAll.test(words)) return false;
  return column.test(/[^。;,]*,?$/.exec(text.slice(Math.max(0, from - longestClause), from))?.[0] ?? '');
}

/** 网站公开政府信息52条，其他信息2167条: beside it stands what is of another kind, and no part of it. */
const isBesideKind = (
  { passage: { text }, words, isPart, unit, end }: Draft,
  next: Draft | undefined,
): boolean =>
  !ofAll.test(words) &&
  next?.topic === 'disclosure-category' &&
  next.cell === null &&
  next.isPart === isPart &&
  next.unit === unit &&
  /(?<!申请公开|不予公开)信息|其[他它]|公[告示]/.test(next.words) &&
  !/[。;()]/.test(text.slice(end, next.start));
