/** What a part of the packages may weigh on a page, in gzipped bytes. */
export interface SizeBudget {
  about: string;
  /** What it should weigh at most. */
  limit: number;
  code: string;
  /** Packages of others whose weight is not counted. */
  external?: readonly string[];
}

const schema = '@ogi-reports/schema';
const parser = '@ogi-reports/parser';
const forms = `import { form2014 } from '${parser}/forms/2014-table';
import { form2019Trial } from '${parser}/forms/2019-trial';
import { form2021 } from '${parser}/forms/2021';
export const forms = [form2014, form2019Trial, form2021];`;

const all = (name: string, ...external: string[]) => ({ code: `export * from '${name}';`, external });

/** Parts that a page may need alone. A test holds each below its limit. */
export const budgets = {
  types: { about: 'types of the schema', limit: 0, code: `import '${schema}/types';` },
  codebook: {
    about: 'codebook and checker of records',
    limit: 20_000,
    code: `export { codebook, codebookEntry } from '${schema}/codebook';
export { isReport } from '${schema}/check';`,
  },
  check2014: {
    about: 'checker of reports on the 2014 table',
    limit: 3_000,
    code: `export { isReport2014 } from '${schema}/check';`,
  },
  check2021: {
    about: 'checker of reports on the 2021 form',
    limit: 3_000,
    code: `export { isReport2021 } from '${schema}/check';`,
  },
  printed2014: { about: 'the 2014 table as printed', limit: 2_500, ...all(`${schema}/printed/2014-table`) },
  printed2019Trial: {
    about: 'the 2019 trial form as printed',
    limit: 2_000,
    ...all(`${schema}/printed/2019-trial`),
  },
  printed2021: { about: 'the 2021 form as printed', limit: 2_000, ...all(`${schema}/printed/2021`) },
  model2014: {
    about: 'zod model of the 2014 table, without zod',
    limit: 5_000,
    ...all(`${schema}/forms/2014-table`, 'zod'),
  },
  model2019Trial: {
    about: 'zod model of the 2019 trial form, without zod',
    limit: 5_000,
    ...all(`${schema}/forms/2019-trial`, 'zod'),
  },
  model2021: {
    about: 'zod model of the 2021 form, without zod',
    limit: 5_000,
    ...all(`${schema}/forms/2021`, 'zod'),
  },
  textTables: {
    about: 'text parser with all three forms: tables, evidence, diagnostics',
    limit: 40_000,
    code: `export { readText } from '${parser}/text';
export { readTables } from '${parser}/tables';
${forms}`,
  },
  form2014: {
    about: 'the same with the 2014 table alone',
    limit: 30_000,
    code: `export { readText } from '${parser}/text';
export { readTables } from '${parser}/tables';
export { form2014 } from '${parser}/forms/2014-table';`,
  },
  form2021: {
    about: 'the same with the 2021 form alone',
    limit: 35_000,
    code: `export { readText } from '${parser}/text';
export { readTables } from '${parser}/tables';
export { form2021 } from '${parser}/forms/2021';`,
  },
  parse: {
    about: 'parse, at once: finds the medium, reads text and tables',
    limit: 40_000,
    code: `export { parse } from '${parser}';`,
  },
  parseText: {
    about: 'parse, all that a report as text loads but the table of divisions',
    limit: 97_000,
    code: `export { parse } from '${parser}';
export { readReport } from '${parser}/report';`,
  },
  claims: { about: 'claims of prose alone', limit: 39_500, ...all(`${parser}/claims`) },
  identity: {
    about: 'agency and year alone, without the table of divisions',
    limit: 19_000,
    ...all(`${parser}/identity`),
  },
  text: { about: 'medium: plain text', limit: 4_000, ...all(`${parser}/text`) },
  html: {
    about: 'medium: web pages, without htmlparser2',
    limit: 14_000,
    ...all(`${parser}/html`, 'htmlparser2'),
  },
  docx: {
    about: 'medium: DOCX and the web pages inside, without fflate, htmlparser2 and postal-mime',
    limit: 17_000,
    ...all(`${parser}/docx`, 'fflate', 'htmlparser2', 'hucre', 'hucre/xlsx', 'postal-mime'),
  },
  mhtml: {
    about: 'medium: pages saved in one file, without htmlparser2 and postal-mime',
    limit: 16_000,
    ...all(`${parser}/mhtml`, 'htmlparser2', 'postal-mime'),
  },
  rtf: { about: 'medium: RTF, without rtf-stream-parser', limit: 8_000, ...all(`${parser}/rtf`) },
  doc: { about: 'medium: DOC, without word-extractor', limit: 8_000, ...all(`${parser}/doc`) },
  sheets: {
    about: 'medium: workbooks, without fflate and hucre',
    limit: 8_000,
    ...all(`${parser}/sheets`, 'fflate', 'hucre', 'hucre/xlsx'),
  },
  odf: {
    about: 'medium: OpenDocument, without fflate and htmlparser2',
    limit: 17_000,
    ...all(`${parser}/odf`, 'fflate', 'htmlparser2', 'hucre'),
  },
  ofd: {
    about: 'medium: OFD, without fflate and htmlparser2',
    limit: 24_000,
    ...all(`${parser}/ofd`, 'fflate', 'htmlparser2'),
  },
  pdf: {
    about: 'medium: PDF, without pdfjs',
    limit: 24_000,
    ...all(`${parser}/pdf`, 'pdfjs-dist', 'pdfjs-dist/legacy/build/pdf.mjs'),
  },
  archive: {
    about: 'medium: ZIP archives of documents, without fflate',
    limit: 6_000,
    ...all(`${parser}/archive`, 'fflate'),
  },
} satisfies Record<string, SizeBudget>;
