import type { Form, Topic } from '@ogi-reports/schema';
import { Narrowing } from '../text/narrow.ts';
import type { Mention } from './mentions.ts';
import { several, webSite, weChat, weibo } from './rules/channels.ts';
import { rules } from './rules/index.ts';
import type { CellChoice, Rule } from './rules/rule.ts';

/** What a figure speaks of. The cell is null where no cell holds such a figure. */
export interface Meaning {
  topic: Topic;
  cell: string | null;
}

/**
 * By the first rule that fits the figure's words, its unit and what stands around it; where the words say
 * nothing of their own (历年累计), by the figure before.
 */
export function classify(
  mention: Mention,
  headings: readonly string[],
  form: Form | null,
  last: Meaning | undefined,
): Meaning {
  if (last && /^(?:历年|累计|共|总|计|达|为|有|的|,|\(|至今|以来)*$/.test(mention.words))
    return { topic: last.topic, cell: null };
  const rule = ruleFor(mention, headings, last);
  if (!rule) return { topic: isPiece(mention) ? 'disclosure-category' : 'other', cell: null };
  const cell = rule.cell === undefined ? null : cellIn(rule.cell, form);
  if (rule.topic !== 'disclosure-total') return { topic: rule.topic, cell };
  return byChannel({ topic: rule.topic, cell }, mention, headings);
}

function isPiece({ unit }: Mention): boolean {
  return /^(?:条|篇|则|条次|篇次)$/.test(unit ?? '');
}

let index: Narrowing<Rule> | undefined;
const rulesByUnit = new Map<string | null, ReturnType<Narrowing<Rule>['where']>>();

/** The first rule that fits, sought among those of the figure's unit whose words the figure's may hold. */
function ruleFor(mention: Mention, headings: readonly string[], last: Meaning | undefined): Rule | undefined {
  index ??= new Narrowing(rules, ({ words }) => words);
  let ofUnit = rulesByUnit.get(mention.unit);
  if (!ofUnit) {
    ofUnit = index.where(({ unit }) => !unit || unit.test(mention.unit ?? ''));
    rulesByUnit.set(mention.unit, ofUnit);
  }
  let around: string | undefined;
  const said = () => {
    around ??= `${headings.join('/')}/${last ? `#${last.topic}#` : ''}${mention.sentence}${mention.words}`;
    return around;
  };
  return index.first(mention.words, ofUnit, (rule) => fits(rule, mention, said));
}

function fits(rule: Rule, mention: Mention, said: () => string): boolean {
  const { words, not, near, notNear, nearUnlessZero } = rule;
  if (!words.test(mention.words) || not?.test(mention.words) || notNear?.test(mention.sentence)) return false;
  if (nearUnlessZero && mention.value !== 0) return nearUnlessZero.test(said());
  return !near || near.test(said());
}

function cellIn(choice: CellChoice, form: Form | null): string | null {
  if (typeof choice === 'string') return choice;
  return form ? (choice[form] ?? null) : null;
}

const channels: [RegExp, string][] = [
  [webSite, 'proactiveDisclosure.channels.website'],
  [weChat, 'proactiveDisclosure.channels.wechat'],
  [weibo, 'proactiveDisclosure.channels.weibo'],
];

const anyChannel = new RegExp(
  `${webSite.source}|${weChat.source}|${weibo.source}|平台|媒体|报纸|报刊|电视|广播|公示栏|公告栏|宣传栏|公开栏|显示屏|电子屏`,
);

/** A clause with a figure of its own names the channel of that. */
const hasFigure = /\d[余多]?[条篇件份则期次]/;

/** 通过“三务公开”平台公开信息: published in one way, be it one that no cell is for. */
const byOneMeans =
  /(?:通过|利用|依托|借助|运用)(?!.*(?:等|、|和|及|与|多种|各类|各种|不同|多渠道|线上线下))[^,]{2,30}?(?:主动)?(?:公开|发布)|(?<![全各等多类网众两]|公开|信息|媒体|单位|^)平台[”"]?(?:上|共|累计|主动)*(?:公开|发布|推送|更新)/;

const upToFigure = /^.*\d[余多]?[条篇件份则期次][,;、]/;
/** A clause of 60 characters between 通过 and its comma. */
const longestMeans = 63;

/**
 * The clause before may name the channel: 通过县政府门户网站，公开信息 106 条. Where it names several, or the
 * sentence or heading speaks of platforms, only what is expressly 主动公开 is the total of them all.
 */
function byChannel(total: Meaning, { lead, words }: Mention, headings: readonly string[]): Meaning {
  if (byOneMeans.test(words)) return { topic: 'disclosure-channel', cell: null };
  const means = /(?:通过|利用|依托|借助|运用|在|向)([^。;]{2,60}),$|([^,。;:]{2,24}):$/.exec(
    lead.slice(-longestMeans).replace(upToFigure, ''),
  );
  const given = means?.[1] ?? means?.[2] ?? '';
  const named = hasFigure.test(given) ? [] : channels.filter(([pattern]) => pattern.test(given));
  if (named.length === 1 && named[0] && !several.test(given))
    return { topic: 'disclosure-channel', cell: named[0][1] };
  if (/主动公开|等(?:多种|各种|各类)?(?:渠道|方式|平台|途径|形式|载体|媒介)/.test(words)) return total;
  const speaksOfChannels = anyChannel.test(lead) || /平台|渠道|新媒体|网站/.test(headings.at(-1) ?? '');
  return speaksOfChannels ? { topic: 'disclosure-channel', cell: null } : total;
}
