import type { Text } from '@ogi-reports/schema';

/** What every metadata file says of the dataset; each serialiser takes from here. */
export const about = {
  name: 'ogi-reports',
  title: {
    zh: '中国政府信息公开工作年度报告数据集',
    en: 'Annual reports on open government information by Chinese agencies',
  } satisfies Text,
  description: {
    zh: '各级行政机关公布的政府信息公开工作年度报告，按官方表格逐格整理，附来源、读取范围和核对结果。样本不均衡，也不是随机样本。',
    en: 'Annual reports on open government information that Chinese administrative organs have published, cell by cell of the official forms, with sources, what was read, and what an audit found. Unbalanced, and not a random sample.',
  } satisfies Text,
  creators: ['ogi-reports contributors'],
  license: {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  keywords: ['政府信息公开', '年度报告', 'open government information', 'freedom of information', 'China'],
  languages: ['zh', 'en'],
  citation: 'ogi-reports contributors: Annual reports on open government information by Chinese agencies.',
} as const;

/** One version of the dataset, with the files that belong to it. */
export interface Release {
  version: string;
  /** ISO date of the version; null where the changelog names none. */
  date: string | null;
  /** First and last reporting year. */
  years: [number, number];
  files: ReleaseFile[];
}

/** A file of a release. */
export interface ReleaseFile {
  /** Path below the release folder. */
  path: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  /** The table it holds, if it holds one. */
  table: string | null;
}
