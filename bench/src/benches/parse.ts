import { parse } from '@ogi-reports/parser';
import { Tokenizer } from 'htmlparser2';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import type { Benchmark } from '../benchmark.ts';
import { flattenedText, htmlPage, publishedPdf, wordDocument, workbook } from '../inputs/documents.ts';
import { type Ratio, ratio } from '../measure.ts';

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
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number++)
    items += (await (await pdf.getPage(number)).getTextContent()).items.length;
  await task.destroy();
  return items;
}

const tokenizer = 'htmlparser2 Tokenizer, same page';

/** As many documents of each medium, so that nothing is read twice in a row. */
const various = 8;
/** V8 needs some hundreds of documents to know the parser, and fewer to know its peers. */
const warm = { rounds: 25, slice: 25, before: 1500 };

type Make = (number: number) => Promise<Uint8Array>;

const all = (make: Make) => Promise.all(Array.from({ length: various }, (_, number) => make(number)));

/** Does the work with one item after another, and begins anew behind the last. */
function inTurn<Item>(items: readonly Item[], work: (item: Item) => unknown): () => unknown {
  let next = 0;
  return () => work(items[next++ % items.length] as Item);
}

/** Reading documents against something else done with as many. */
async function against<Item>(
  make: Make,
  items: readonly Item[],
  peer: (item: Item) => unknown,
): Promise<Ratio> {
  return ratio(
    inTurn(await all(make), (bytes) => parse(bytes)),
    inTurn(items, peer),
    warm,
  );
}

const pages = async () => (await all(htmlPage)).map((bytes) => new TextDecoder().decode(bytes));

export const parseBenchmarks: Benchmark[] = [
  {
    name: 'parse/html',
    about: 'page to report, evidence, claims',
    peer: tokenizer,
    limit: 4,
    measure: async () => against(htmlPage, await pages(), tokenise),
  },
  {
    name: 'parse/text',
    about: 'the same report as flattened text',
    peer: 'htmlparser2 Tokenizer, page',
    limit: 2,
    measure: async () => against(flattenedText, await pages(), tokenise),
  },
  {
    name: 'parse/docx',
    about: 'document to report',
    peer: 'mammoth convertToHtml',
    limit: 0.25,
    measure: async () =>
      against(
        wordDocument,
        (await all(wordDocument)).map((bytes) => Buffer.from(bytes)),
        (buffer) => mammoth.convertToHtml({ buffer }),
      ),
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
    measure: async () =>
      against(workbook, await all(workbook), (bytes) => readXlsx(bytes, { readStyles: true })),
  },
];
