import type { Draft } from './drafts.ts';
import type { Mention } from './mentions.ts';

const act =
  '(?:主动)?(?:公开|发布|上报|报送|更新|开展|举办|召开|组织|制定|出台|新增|完成|解读|培训|推送|编发|编制)';
const aim = new RegExp(
  `力争|目标|确保(?:全年|年内|每)|(?<![回响相对适])应当?${act}|争取(?:达到|做到|实现|${act})|(?:计划|拟|预计|打算)(?:全年|年内|[\\d年至到]*)${act}|` +
    `每(?:个|家|名|半)?(?:季度?|月|周|天|日|年|单位|部门|科室|股室|村|社区|乡镇|镇街).{0,24}$|` +
    '平均|(?<![\\d全本当])[日周月年人户]均(?![已为按无未有]|可|能)',
);

/** 不少于500条 tells what was to be done. */
const atLeast = /^不(?:少|低)于/;
const target = /目标(?:任务)?(?:是|为|:)[^,。;]{0,4},?$/;

/** Whether the figure is an aim, a rule or a rate, and nothing that was done. */
export const isAim = ({ words, raw, lead }: Mention): boolean =>
  aim.test(words) || atLeast.test(raw) || target.test(lead);

const isTarget = ({ raw, words }: Draft): boolean => atLeast.test(raw) || /目标/.test(words);
const actual = /实际[^,]{0,6}$/;

/** 目标不少于500条，我局实际公开486条: what was done takes the cell of what it was to be. */
export function giveToActual(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (!before || draft.cell !== null || before.cell !== null || before.meant === null) return;
    if (!isTarget(before) || before.unit !== draft.unit) return;
    if (!actual.test(draft.words) || draft.scope === 'part' || !/^(?:year|unstated)$/.test(draft.period))
      return;
    draft.cell = before.meant;
    draft.topic = before.topic;
  });
}
