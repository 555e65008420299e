import type { CheckRule, Fault } from '../../types.ts';

export const rule: CheckRule = {
  id: 'metadata/period',
  title: { zh: '统计期限与年度不符', en: 'The period is not the reporting year' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: {
      zh: '年度报告统计 1 月 1 日至 12 月 31 日。',
      en: 'An annual report covers 1 January to 31 December.',
    },
  },
  check({ report: { period, year } }, found) {
    if (!period || (period.from === null && period.to === null)) return 'no-date';
    if (year === null) return 'no-year';
    const { from, to } = period;
    if (from !== null && to !== null && from > to) found(reversed(from, to));
    else if (yearOf(from, year) !== year || yearOf(to, year) !== year) found(otherYear(from, to, year));
    else if (isPart(from, '-01-01') || isPart(to, '-12-31')) found(part(from, to, year));
    return 1;
  },
};

const yearOf = (date: string | null, otherwise: number) => (date ? Number(date.slice(0, 4)) : otherwise);

const isPart = (date: string | null, day: string) => date !== null && !date.endsWith(day);

const span = (from: string | null, to: string | null) => `${from ?? '?'} – ${to ?? '?'}`;

const reversed = (from: string, to: string): Fault => ({
  message: {
    zh: `统计期限起于 ${from}，止于 ${to}，先后颠倒。日期中的字可能丢失；请核对原件。`,
    en: `The period begins on ${from} and ends on ${to}, before it begins. Characters of the dates may be lost; check the original.`,
  },
  actual: span(from, to),
});

const otherYear = (from: string | null, to: string | null, year: number): Fault => ({
  message: {
    zh: `统计期限 ${span(from, to)} 不在 ${year} 年度内。请核对年度与日期。`,
    en: `The period ${span(from, to)} is not within ${year}. Check the year and the dates.`,
  },
  actual: span(from, to),
  expected: year,
});

const part = (from: string | null, to: string | null, year: number): Fault => ({
  severity: 'info',
  message: {
    zh: `统计期限 ${span(from, to)} 不是完整的 ${year} 年；与其他年度比较时须注意。`,
    en: `The period ${span(from, to)} is not the whole of ${year}; mind it when comparing years.`,
  },
  actual: span(from, to),
  expected: year,
});
