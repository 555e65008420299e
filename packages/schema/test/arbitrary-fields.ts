import {
  AgencyKind,
  ClaimPeriod,
  ClaimScope,
  codebook,
  Level,
  Qualifier,
  Scope,
  Topic,
} from '@ogi-reports/schema';
import fc from 'fast-check';

const addresses = [...codebook('2014-table'), ...codebook('2021')].map(({ address }) => address as string);

const agency = fc.record({
  id: fc.constantFrom(null, '110000', '360733208', '310000-caizhengju'),
  name: fc.constantFrom(null, '某县人民政府', '某市财政局'),
  kind: fc.constantFrom(...AgencyKind.options),
  level: fc.constantFrom(...Level.options),
  code: fc.constantFrom(null, '110000', '360733208'),
  codeYear: fc.option(fc.integer({ min: 1990, max: 2030 })),
  path: fc.constantFrom([], ['某省', '某市', '某县']),
});

/** Any claim: of any cell, scope, period and qualifier. */
const arbitraryClaim = fc.record({
  value: fc.nat(10_000),
  unit: fc.constantFrom(null, '条', '件', '万元', '元'),
  qualifier: fc.constantFrom(...Qualifier.options),
  topic: fc.constantFrom(...Topic.options),
  cell: fc.option(fc.constantFrom(...addresses)),
  subject: fc.constantFrom(null, '网站'),
  scope: fc.constantFrom(...ClaimScope.options),
  period: fc.constantFrom(...ClaimPeriod.options),
  location: fc.constantFrom(null, { line: 3, column: 1, page: null }),
});

const source = fc.constantFrom(
  {
    kind: 'file' as const,
    url: null,
    file: 'report.txt',
    publisher: null,
    mediaType: 'text/plain',
    sha256: null,
    retrievedOn: null,
    missing: { sha256: 'not-held' as const, retrievedOn: 'not-held' as const },
  },
  {
    kind: 'publisher' as const,
    url: 'https://example.gov.cn/report.html',
    file: null,
    publisher: '某县人民政府',
    mediaType: 'text/html',
    sha256: '0'.repeat(64),
    retrievedOn: '2024-02-01',
  },
);

const transcription = fc.record({
  method: fc.constantFrom('parser', 'hand', 'parser-and-hand'),
  parserVersion: fc.constantFrom(null, '1.0.0'),
  extent: fc.constantFrom('whole', 'beginning', 'tables', 'prose'),
  reviewer: fc.constantFrom(null, 'reader'),
  verifiedOn: fc.constantFrom(null, '2024-05-01'),
  notes: fc.constantFrom([], ['the year stands in the title only']),
});

/** What every report has, whatever its format; figures apart. */
export const arbitraryFields = fc.record({
  schemaVersion: fc.constant('1'),
  id: fc.constantFrom(null, '360733208/2019', '110000/2021@1'),
  year: fc.option(fc.integer({ min: 2003, max: 2100 })),
  period: fc.constantFrom(null, { from: '2020-01-01', to: '2020-12-31' }, { from: null, to: null }),
  agency,
  title: fc.constantFrom(null, '某县2020年政府信息公开工作年度报告'),
  documentNumber: fc.constantFrom(null, '某政发〔2021〕1号'),
  publishedOn: fc.constantFrom(null, '2021-01-30'),
  scope: fc.constantFrom(...Scope.options),
  claims: fc.array(arbitraryClaim, { maxLength: 4 }),
  sources: fc.array(source, { maxLength: 2 }),
  transcription,
});
