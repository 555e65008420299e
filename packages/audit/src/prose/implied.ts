import type { Claim } from '@ogi-reports/schema';

/** The cell, or the group of cells, that a claim without one speaks of by its subject, and how. */
export interface Implied {
  cell: string;
  /** `part` where it may be only some of what the cell counts: one website of several. */
  as: 'whole' | 'part';
}

/** In a list of what was disclosed, 规范性文件 with nothing else counts the documents disclosed. */
const documentsAlone = /^(?:其中)?[规規][范範]性文件(?:类|類)?(?:信息)?(?:数量?|數量?)?$/;

/** Words of one channel only. The table counts all websites, or accounts, together. */
const channels: [words: RegExp, not: RegExp, channel: string][] = [
  [/网站|網站/, /微信|微博|其[他它]|等/, 'website'],
  [/微信/, /网站|網站|微博|其[他它]|等/, 'wechat'],
  [/微博/, /网站|網站|微信|其[他它]|等/, 'weibo'],
];

/** Groups of outcomes for which the forms print no subtotal, by the words that say nothing else. */
const groups: [words: RegExp, group: string][] = [
  [/^(?:其中)?(?:作出|答复)?不予公开(?:类|的|答复|决定|申请)*$/, 'refused'],
  [/^(?:其中)?(?:作出|答复)?(?:无法|無法)提供(?:类|的|答复|决定|申请)*$/, 'unable'],
  [/^(?:其中)?(?:作出|答复)?不予(?:处理|處理)(?:类|的|答复|决定|申请)*$/, 'notProcessed'],
];

/** Undefined where the claim names a cell itself, or its subject leaves it open. */
export function impliedCell({ cell, topic, subject }: Claim): Implied | undefined {
  if (cell !== null || subject === null) return undefined;
  if (topic === 'normative-documents' && documentsAlone.test(subject))
    return { cell: 'proactiveDisclosure.normativeDocumentsDisclosed', as: 'whole' };
  if (topic === 'outcomes') return impliedGroup(subject);
  if (topic !== 'disclosure-channel') return undefined;
  const named = channels.find(([words, not]) => words.test(subject) && !not.test(subject));
  return named && { cell: `proactiveDisclosure.channels.${named[2]}`, as: 'part' };
}

function impliedGroup(subject: string): Implied | undefined {
  const group = groups.find(([words]) => words.test(subject))?.[1];
  return group === undefined ? undefined : { cell: `requests.outcomes.${group}`, as: 'whole' };
}
