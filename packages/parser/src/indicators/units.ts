import type { Topic } from '@ogi-reports/schema';
import { cases, items, money, persons } from '../prose/rules/rule.ts';

/** A unit in brackets behind other words: 申请总数（条）, 数量（单位：件）. */
const printed = /[(（](?:单位[:：])?([件条次人篇个元]|人次|万元)[)）]$/;

/** A label or heading, and the unit that stands behind it. */
export function withoutUnit(label: string): { text: string; unit: string | null } {
  const match = printed.exec(label);
  return { text: match ? label.slice(0, match.index) : label, unit: match?.[1] ?? null };
}

const units: Partial<Record<Topic, RegExp>> = {
  'disclosure-total': items,
  'disclosure-channel': items,
  'normative-documents': items,
  requests: cases,
  outcomes: cases,
  reconsideration: cases,
  litigation: cases,
  staff: persons,
};

/** Whether a figure with that unit can be what a row counts. Money needs its unit, and what is counted is whole. */
export function isCounted(topic: Topic, unit: string | null, hasDecimals: boolean): boolean {
  const allowed = units[topic];
  if (!allowed) return money.test(unit ?? '') && unit !== '亿元';
  return !hasDecimals && allowed.test(unit ?? '');
}
