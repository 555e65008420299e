import type { Diagnostic, Form, Format } from '@ogi-reports/schema';
import type { TableReading } from '../tables/reading.ts';
import { formNotGiven } from '../tables/refused-forms.ts';
import { withoutTables } from './generation.ts';

const formsOfFormat: Record<Format, readonly Form[]> = {
  '2008': ['2014-table'],
  '2019': ['2021', '2019-trial'],
  unknown: [],
};

/** Where no table was read though the document speaks of one: the forms that it may follow and that were not given. */
export function formsMissing(
  { asked, titles }: TableReading,
  { format }: { format: Format },
  text: string,
): Diagnostic[] {
  const form = formsOfFormat[format].find((each) => !asked.has(each));
  const title = titles.find((each) => each.text.includes('统计表'));
  const isSeen = format === '2008' ? title !== undefined : withoutTables(format, text).coverage === 'lost';
  return form && isSeen ? [formNotGiven(form, title?.location ?? null)] : [];
}
