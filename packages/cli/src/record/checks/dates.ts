import type { Report } from '@ogi-reports/schema';
import type { RecordCheck, RecordFault } from '../finding.ts';

/** Dates are days of the calendar, and a period ends after it began. */
export const datesCheck: RecordCheck = {
  id: 'dates',
  *run(report) {
    for (const { path, date } of datesOf(report))
      if (date !== null && !isDay(date)) yield noSuchDay(path, date);
    const { from, to } = report.period ?? { from: null, to: null };
    if (from !== null && to !== null && to < from) yield reversed(from, to);
  },
};

function datesOf({ publishedOn, period, sources, transcription }: Report) {
  return [
    { path: ['publishedOn'], date: publishedOn },
    { path: ['period', 'from'], date: period?.from ?? null },
    { path: ['period', 'to'], date: period?.to ?? null },
    { path: ['transcription', 'verifiedOn'], date: transcription.verifiedOn },
    ...sources.map(({ retrievedOn }, index) => ({
      path: ['sources', index, 'retrievedOn'],
      date: retrievedOn,
    })),
  ];
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

const noSuchDay = (path: PropertyKey[], date: string): RecordFault => ({
  path,
  message: {
    zh: `日历上没有 ${date} 这一天。请对照原文改正。`,
    en: `There is no day ${date}. Mend it after the document.`,
  },
});

const reversed = (from: string, to: string): RecordFault => ({
  path: ['period', 'to'],
  message: {
    zh: `统计期止于 ${to}，早于起始的 ${from}。请对照原文改正。`,
    en: `The period ends on ${to}, before it begins on ${from}. Mend it after the document.`,
  },
});
