import type { Report } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema';

type Tree = { [key: string]: Tree | number };

/** A record of an invented agency with every count of the 2014 table at 1, right in every respect. */
export function goodRecord(): Report {
  const tables: Tree = {};
  for (const { address, kind } of codebook('2014-table'))
    place(tables, address.split('.'), kind === 'money' ? { amount: 1, unit: '万元' as never } : 1);
  return structuredClone({ ...identity, tables }) as unknown as Report;
}

function place(tree: Tree, [key = '', ...rest]: string[], value: Tree | number): void {
  if (rest.length === 0) tree[key] = value;
  else {
    tree[key] ??= {};
    place(tree[key] as Tree, rest, value);
  }
}

const identity = {
  schemaVersion: '1',
  id: '110105-shuiwuju/2016',
  format: '2008',
  edition: '2014-table',
  forms: { statistics: '2014-table' },
  year: 2016,
  period: null,
  agency: {
    id: '110105-shuiwuju',
    name: '示例区水务局',
    kind: 'department',
    level: 'county',
    code: '110105',
    codeYear: 2016,
    path: ['示例市', '示例区'],
  },
  title: '示例区水务局2016年政府信息公开年度报告',
  documentNumber: null,
  publishedOn: '2017-03-31',
  scope: 'agency',
  coverage: { statistics: 'read' },
  cells: {},
  claims: [],
  sources: [
    {
      kind: 'publisher',
      url: 'https://www.example.gov.cn/2016.html',
      file: null,
      publisher: null,
      mediaType: 'text/html',
      sha256: null,
      retrievedOn: null,
      missing: { sha256: 'not-held', retrievedOn: 'not-held' },
    },
  ],
  transcription: {
    method: 'hand',
    parserVersion: null,
    extent: 'whole',
    reviewer: null,
    verifiedOn: null,
    notes: [],
  },
};
