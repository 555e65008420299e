import { type Claim, cellLabel, type Form, isCellAddress } from '@ogi-reports/schema';
import type { Change } from './types.ts';

type Language = 'zh' | 'en';

/** One change for people: the cell by its label on the form, and what stood there before and after. */
export function changeText({ kind, at, from, to }: Change, language: Language): string {
  if (kind !== 'claim') return `${labelOf(at, language)}: ${printed(from)} → ${printed(to)}`;
  const name = language === 'zh' ? '正文数字' : 'figure in prose';
  return `${name}: ${from ? claimText(from as Claim) : '∅'} → ${to ? claimText(to as Claim) : '∅'}`;
}

const forms: Form[] = ['2021', '2019-trial', '2014-table'];

function labelOf(at: string, language: Language): string {
  const form = forms.find((each) => isCellAddress(each, at));
  return form ? cellLabel(form, at, language) : at;
}

const claimText = ({ value, unit, qualifier, cell, topic, subject }: Claim): string =>
  [`${value}${unit ?? ''}`, qualifier === 'exact' ? '' : qualifier, cell ?? topic, subject ?? '']
    .filter(Boolean)
    .join(' ');

function printed(value: unknown): string {
  if (value === null) return '∅';
  if (typeof value !== 'object') return String(value);
  if ('amount' in value && 'unit' in value) return `${value.amount}${value.unit ?? ''}`;
  return 'status' in value ? String(value.status) : JSON.stringify(value);
}
