import type { Location } from '@ogi-reports/schema';
import type { SourceDocument } from '../../blocks.ts';
import type { Origin } from '../flow/runs.ts';
import type { PageLink, PageReader } from './page.ts';

const titles = ['articletitle', 'og:title', 'dc.title', 'title'];
const dates = [
  'pubdate',
  'publishdate',
  'publish_time',
  'publishtime',
  'article:published_time',
  'firstpublishedtime',
  'dc.date',
  'createdate',
  'date',
];
const publishers = ['contentsource', 'source', 'sitename', 'dc.publisher', 'og:site_name', 'author'];

/** Title, date and publisher as the head of the page names them, by the names that government sites use. */
export function pageMetadata({ meta, title }: PageReader): SourceDocument['metadata'] {
  return {
    title: clean(first(meta, titles) ?? title),
    publishedOn: isoDate(first(meta, dates) ?? ''),
    publisher: clean(first(meta, publishers) ?? ''),
  };
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}

function clean(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** A date such as `2022-01-20 10:00`, `2022/1/20` or `2022年1月20日` as ISO; null where it is none. */
export function isoDate(text: string): string | null {
  const found = /((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

const file = /\.(?:docx?|xlsx?|pdf|wps|et|rtf|ofd|zip|rar|7z|odt|ods)(?:$|[?#&])/i;

/** A frame that shows a document, by the address of the program that draws it. */
const viewer = /pdf|viewer|preview|[?&](?:file|doc|path)\w*=/i;

/** Files that the page links to or shows in a frame, and that may be the report itself. */
export function attachments(links: readonly PageLink[], origin: Origin): SourceDocument['attachments'] {
  const found = new Map<string, { url: string; text: string; location: Location }>();
  for (const { url, text, start, end, framed } of links) {
    if (!(file.test(url) || (framed && viewer.test(url))) || found.has(url)) continue;
    found.set(url, { url, text: text.trim(), location: origin.location(start, end) });
  }
  return [...found.values()];
}
