import type { Report, Text } from '@ogi-reports/schema';
import type { AgencyEntry } from '../agencies/index.ts';
import { completeAgency, type Suggestion } from './complete.ts';

/** Something that a record can't do without and that neither document nor answers tell. */
export interface Question {
  field: 'agency' | 'year' | 'url';
  message: Text;
  suggestions: Suggestion[];
}

/** What is still to be asked of a record; `name` is what stands for the agency so far. */
export function questionsFor(
  record: Report,
  name: string | null,
  found: boolean,
  agencies: ReadonlyMap<string, AgencyEntry>,
): Question[] {
  const questions: Question[] = [];
  if (record.year === null) questions.push({ field: 'year', message: texts.year, suggestions: [] });
  if (!found)
    questions.push({
      field: 'agency',
      message: texts.agency(name),
      suggestions: completeAgency(name ?? '', record.year, agencies),
    });
  if (!record.sources.some(({ url }) => url))
    questions.push({ field: 'url', message: texts.url, suggestions: [] });
  return questions;
}

const texts = {
  year: {
    zh: '报告属于哪一年度？文件里没有写明，或写得前后不一。',
    en: 'Which year does the report cover? The document does not say, or contradicts itself.',
  },
  agency: (name: string | null): Text => ({
    zh: `是哪个机构的报告？${name ? `“${name}”在行政区划表里对不上，或不止一个。` : '文件里没有写明。'}请写全称，如“会昌县永隆乡人民政府”。`,
    en: `Whose report is it? ${name ? `"${name}" matches no division, or several.` : 'The document does not say.'} Give the full name, such as 会昌县永隆乡人民政府.`,
  }),
  url: {
    zh: '报告发布在哪个网址？没有网址也可以：记录会注明来自文件。',
    en: 'At which address was it published? It may have none: the record then says that it comes from a file.',
  },
};
