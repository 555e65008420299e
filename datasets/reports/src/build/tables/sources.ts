import type { Report, Source } from '@ogi-reports/schema';
import { column, type Table } from './table.ts';

/** One place where a report was read. */
export interface SourceRow extends Source {
  report_id: string;
  number: number;
}

export function sourceRows({ id, sources }: Report): SourceRow[] {
  return sources.map((source, index) => ({ ...source, report_id: id ?? '', number: index + 1 }));
}

export const sourceTable: Table<SourceRow> = {
  name: 'sources',
  title: { zh: '来源', en: 'Sources' },
  description: {
    zh: '每份报告从何处读到，一行一个来源。',
    en: 'Where each report was read, one source a line.',
  },
  key: ['report_id', 'number'],
  columns: [
    column('report_id', 'string', '报告编号', 'report'),
    column('number', 'integer', '顺序', 'position'),
    column('kind', 'string', '发布者、转载或文件', 'publisher, copy or file', undefined, [
      'publisher',
      'copy',
      'file',
    ]),
    column('url', 'string', '网址', 'address'),
    column('file', 'string', '文件名', 'file name'),
    column('publisher', 'string', '发布者', 'publisher'),
    column('media_type', 'string', '媒体类型', 'media type', ({ mediaType }) => mediaType),
    column('sha256', 'string', '文件的 SHA-256', 'SHA-256 of the document'),
    column('retrieved_on', 'date', '取得日期', 'date of retrieval', ({ retrievedOn }) => retrievedOn),
    column(
      'sha256_missing',
      'string',
      '为何没有哈希',
      'why there is no hash',
      ({ missing }) => missing?.sha256 ?? null,
    ),
    column(
      'retrieved_on_missing',
      'string',
      '为何没有日期',
      'why there is no date',
      ({ missing }) => missing?.retrievedOn ?? null,
    ),
  ],
};
