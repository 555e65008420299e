import type { Coverage, Diagnostic, Format, Table } from '@ogi-reports/schema';
import type { Paragraph, SourceDocument } from '../blocks.ts';
import type { KnownForms } from '../forms/known-forms.ts';
import { finding, type TableReading } from '../tables/reading.ts';
import { normalise } from '../text/normalise.ts';

/** The sections that hold a table in every report on the Regulations of 2019, by their headings. */
const sections: readonly [Table, RegExp][] = [
  ['proactiveDisclosure', /主动公开政府信息(?:的)?情况$/],
  ['requests', /收到和处理政府信息公开申请(?:的)?情况$/],
  ['disputes', /行政复议[、,和及]?(?:被)?(?:提起)?行政诉讼(?:的)?情况$/],
];
const longestHeading = 40;
const unread: readonly Coverage[] = ['lost', 'not-seen', 'none'];

interface ReportTables {
  format: Format;
  coverage: Record<string, Coverage>;
}

/**
 * Says of tables that a document announces or holds in a form that cannot be read, so that none is passed over in
 * silence: rows of the forms with figures that no table took, and sections of tables without any. `paragraphs` are
 * what no table took.
 */
export function unreadTables(
  source: Pick<SourceDocument, 'diagnostics'>,
  reading: TableReading,
  { format, coverage }: ReportTables,
  forms: KnownForms,
  paragraphs: readonly Paragraph[],
): Diagnostic[] {
  if (saysWhy(source.diagnostics) || saysWhy(reading.diagnostics)) return [];
  if (reading.family === null) {
    const found = rowsIn(paragraphs, forms);
    if (found) return [rowsUnread(found)];
  }
  if (format === '2019') return sectionsUnread(coverage, paragraphs);
  const title = reading.titles.find(({ text }) => text.includes('统计表'));
  if (format !== '2008' || (coverage.statistics !== 'lost' && !title)) return [];
  if (!unread.includes(coverage.statistics as Coverage)) return [];
  const announced = paragraphs.find(({ text }) => /附\s*[件表].{0,20}统计表/.test(text));
  return [
    finding(
      'table-unread',
      'warning',
      '文中提到统计表，但文件中没有读到。表格可能在附件或图片中，请一并提供。',
      'The text names a table of statistics, but the file holds none that could be read. It may be an attachment or a picture; provide that too.',
      announced?.locate() ?? title?.location ?? null,
    ),
  ];
}

/** Findings that tell already why tables were not read. */
const told =
  /^(?:media\/(?:tables-as-pictures|text-loaded-by-script)|parse\/(?:form-not-given|layout-unread))$/;
const saysWhy = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ ruleId }) => told.test(ruleId));

const names: Record<string, { zh: string; en: string }> = {
  proactiveDisclosure: { zh: '主动公开政府信息情况', en: 'proactive disclosure' },
  requests: { zh: '收到和处理政府信息公开申请情况', en: 'requests' },
  disputes: { zh: '行政复议、行政诉讼情况', en: 'reconsideration and litigation' },
};

/** Sections of the forms' tables in which none was read. */
function sectionsUnread(coverage: Record<string, Coverage>, paragraphs: readonly Paragraph[]): Diagnostic[] {
  const missing = sections.filter(([table]) => unread.includes(coverage[table] as Coverage));
  const found = missing.flatMap(([table, pattern]) => {
    const heading = paragraphs.find(
      ({ text }) =>
        text.length <= longestHeading && pattern.test(normalise(text).text.replace(/[\s:。]/g, '')),
    );
    return heading ? [{ ...(names[table] as { zh: string; en: string }), heading }] : [];
  });
  const [first] = found;
  if (!first) return [];
  return [
    finding(
      'table-unread',
      'warning',
      `“${found.map(({ zh }) => zh).join('”“')}”部分应有表格，但没有读到。表格可能是图片、框架、附件或由脚本显示，请核对原文，并提供含有表格的文件。`,
      `The sections on ${found.map(({ en }) => en).join(', ')} hold a table in every report, but none was read here. It may be a picture, a frame, an attachment or filled in by a script: look at the source, and provide the file that holds it.`,
      first.heading.locate(),
    ),
  ];
}

/** Fewer labels with figures behind them occur in prose and lists. */
const fewestRows = 5;
const shortestLabel = 4;

/** How many rows of the forms stand in the text with a figure, and where the first does. */
function rowsIn(
  paragraphs: readonly Paragraph[],
  forms: KnownForms,
): { count: number; first: Paragraph | undefined } | null {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const rows = [...normalise(text).text.matchAll(patternFor(forms))].map(([, label]) => label as string);
  const count = new Set(rows).size;
  if (count < fewestRows) return null;
  return { count, first: paragraphs.find((each) => normalise(each.text).text.includes(rows[0] as string)) };
}

const patterns = new WeakMap<KnownForms, RegExp>();

/** The rows of the forms as a pattern, made for the first document without tables. */
function patternFor(forms: KnownForms): RegExp {
  const known = patterns.get(forms);
  if (known) return known;
  const labels = [...forms.index.labels].filter((key) => key.length >= shortestLabel).sort(byLength);
  const pattern = rowPattern(labels);
  patterns.set(forms, pattern);
  return pattern;
}

const byLength = (one: string, other: string): number => other.length - one.length;

/** A label, signs and perhaps a unit, and a figure that no word follows, as it does in a sentence. */
const rowPattern = (labels: readonly string[]): RegExp =>
  new RegExp(
    `(${labels.join('|')})(?:[^\\u4e00-\\u9fff\\d]{1,60}(?:条|件|个|次|人|篇|场|万?元))?[^\\u4e00-\\u9fff\\d]{1,60}\\d[\\d,.]*(?![\\d,.\\u4e00-\\u9fff])`,
    'g',
  );

const rowsUnread = ({ count, first }: NonNullable<ReturnType<typeof rowsIn>>): Diagnostic =>
  finding(
    'table-unread',
    'warning',
    `文中有 ${count} 个统一格式的行名带有数字，但其标记或排列无法识别，均未取值。请改用网页、DOCX、XLSX 或 PDF，或另存为以制表符分隔的文本。`,
    `${count} rows of the official forms stand here with figures, in a markup or arrangement that is not known; none was read. Use the web page, DOCX, XLSX or PDF, or save the tables as text parted by tabs.`,
    first?.locate() ?? null,
  );
