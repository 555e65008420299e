import type { Heading, Report, Section } from '@ogi-reports/schema';

/** The six sections of a report since 2019, in order. */
export const sections: readonly Section[] = [
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'problems',
  'other',
];

/** What a section is called in messages. */
export const sectionNames: Record<Section, { zh: string; en: string }> = {
  overview: { zh: '一、总体情况', en: 'one (overview)' },
  disclosure: { zh: '二、主动公开政府信息情况', en: 'two (proactive disclosure)' },
  requests: { zh: '三、收到和处理政府信息公开申请情况', en: 'three (requests)' },
  disputes: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'four (reconsideration and litigation)' },
  problems: { zh: '五、存在的主要问题及改进情况', en: 'five (problems and improvements)' },
  other: { zh: '六、其他需要报告的事项', en: 'six (other matters)' },
};

/** The headings of the top level; undefined where too few were read to say what is missing. */
export function topHeadings(report: Report, headings: readonly Heading[]): Heading[] | undefined {
  if (report.format !== '2019' || report.transcription.extent !== 'whole') return undefined;
  const top = headings.filter(({ level }) => level === 1);
  return new Set(top.map(({ section }) => section).filter(Boolean)).size >= 3 ? top : undefined;
}
