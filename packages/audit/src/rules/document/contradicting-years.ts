import type { Message, PrintedYear } from '@ogi-reports/schema';
import type { CheckRule, Fault } from '../../types.ts';

type Source = PrintedYear['source'];

/** Where a year names the report's own year, by how surely it does. Other places may speak of any year. */
const decisive: Source[] = ['title', 'table-title', 'period'];

const places: Partial<Record<Source, Message>> = {
  title: { zh: '标题', en: 'the title' },
  'table-title': { zh: '统计表表头', en: "a table's heading" },
  period: { zh: '统计期限', en: 'the stated period' },
  heading: { zh: '小标题', en: 'a section heading' },
};

export const rule: CheckRule = {
  id: 'document/contradicting-years',
  title: { zh: '报告各处年度不一致', en: 'The document names different years' },
  severity: 'warning',
  scope: 'document',
  forms: [],
  basis: {
    kind: 'inferred',
    text: {
      zh: '标题、统计期限和表头应指同一年度。',
      en: 'Title, period and table headings speak of one reporting year.',
    },
  },
  check({ report, document }, found) {
    if (!document) return 'no-document';
    if (report.year === null) return 'no-year';
    const year = report.year;
    const tested = document.years.filter(({ source }) => source in places);
    for (const printed of distinct(tested.filter((candidate) => contradicts(candidate, year))))
      found(fault(printed, year));
    return tested.length;
  },
};

/** Headings may speak of plans for the next year or compare with older ones: only the year before counts. */
const contradicts = ({ source, year }: PrintedYear, reported: number) =>
  decisive.includes(source) ? year !== reported : year === reported - 1;

const distinct = (years: PrintedYear[]) =>
  years.filter(
    (one, index) =>
      years.findIndex(
        ({ source, year, location }) =>
          source === one.source && year === one.year && location?.line === one.location?.line,
      ) === index,
  );

function fault({ source, year, text, location }: PrintedYear, reported: number): Fault {
  const place = places[source] as Message;
  return {
    message: {
      zh: `${place.zh}写作 ${year} 年（“${text}”），而本报告的年度为 ${reported} 年。请核对是否沿用了旧表或旧文，或年度读错。`,
      en: `${place.en} says ${year} ("${text}"), but the report is for ${reported}. Check whether an older table or text was reused, or the year misread.`,
    },
    actual: year,
    expected: reported,
    location,
    cause: `year ${year}`,
    ...(!decisive.includes(source) && { severity: 'info' }),
  };
}
