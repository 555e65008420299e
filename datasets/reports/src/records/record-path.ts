import type { Report } from '@ogi-reports/schema';

/** `<year>/<province code>/<agency id>.json`; an earlier restated edition keeps its `@1` in the name. */
export function recordPath({ id, year }: Pick<Report, 'id' | 'year'>): string {
  const [agency = '', edition = ''] = (id ?? '').split('/');
  return `${year}/${agency.slice(0, 2)}0000/${agency}${edition.replace(/^\d{4}/, '')}.json`;
}
