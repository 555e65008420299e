import { parse } from '@ogi-reports/parser';
import { Tokenizer } from 'htmlparser2';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Benchmark } from '../benchmark.ts';
import { flattenedText, htmlPage, publishedPdf, wordDocument, workbook } from '../inputs/documents.ts';
import { ratio } from '../measure.ts';

const nothing = () => {};
const silent = {
  ...{ ontext: nothing, ontextentity: nothing, onopentagname: nothing, onattribname: nothing },
  ...{ onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onopentagend: nothing },
  ...{ onselfclosingtag: nothing, onclosetag: nothing, oncomment: nothing, oncdata: nothing },
  ...{ ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing },
};

/** The tokenizer alone, with callbacks that do nothing. */
function tokenise(page: string): void {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, silent);
  tokenizer.write(page);
  tokenizer.end();
}

/** The text of every page, as the library's own function gives it. */
async function pdfText(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++)
    items += (await (await pdf.getPage(number)).getTextContent()).items.length;
  await task.destroy();
  return items;
}

const tokenizer = 'htmlparser2 Tokenizer, same page';

export const parseBenchmarks: Benchmark[] = [
  {
    name: 'parse/html',
    about: 'page to report, evidence, claims',
    peer: tokenizer,
    limit: 4,
    async measure() {
      const bytes = await htmlPage();
      const page = new TextDecoder().decode(bytes);
      return ratio(
        () => parse(bytes),
        () => tokenise(page),
      );
    },
  },
  {
    name: 'parse/text',
    about: 'the same report as flattened text',
    peer: 'htmlparser2 Tokenizer, page',
    limit: 2,
    async measure() {
      const bytes = await flattenedText();
      const page = new TextDecoder().decode(await htmlPage());
      return ratio(
        () => parse(bytes),
        () => tokenise(page),
      );
    },
  },
  {
    name: 'parse/docx',
    about: 'document to report',
    peer: 'mammoth convertToHtml',
    limit: 0.25,
    async measure() {
      const bytes = await wordDocument();
      const buffer = Buffer.from(bytes);
      return ratio(
        () => parse(bytes),
        () => mammoth.convertToHtml({ buffer }),
      );
    },
  },
  {
    name: 'parse/pdf',
    about: 'document to report',
    peer: 'pdfjs text of all pages',
    limit: 1.25,
    async measure() {
      const bytes = publishedPdf();
      if (!bytes) return 'no PDF; name one in BENCH_PDF';
      return ratio(
        () => parse(bytes),
        () => pdfText(bytes),
        { rounds: 15, slice: 25 },
      );
    },
  },
  {
    name: 'parse/xlsx',
    about: 'workbook to report',
    peer: 'hucre readXlsx',
    limit: 1.3,
    async measure() {
      const bytes = await workbook();
      return ratio(
        () => parse(bytes),
        () => readXlsx(bytes, { readStyles: true }),
      );
    },
  },
];
