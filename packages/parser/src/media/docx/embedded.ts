import type { Diagnostic } from '@ogi-reports/schema';
import type { Block } from '../../blocks.ts';
import { ParseError } from '../../types.ts';
import { pushAll } from '../lists.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { type Archive, openArchive } from '../zip.ts';

const workbook = /(?:^|\/)embeddings\/[^/]+\.(xlsx|xls)$/i;
const mostWorkbooks = 20;

/** The tables of a document that shows them as embedded workbooks, behind its text, for where it has no others. */
export async function embeddedWorkbooks(
  archive: Archive,
  options: ReadOptions,
): Promise<{ blocks: Block[]; diagnostics: Diagnostic[] }> {
  const names = archive.names.filter((name) => workbook.test(name)).slice(0, mostWorkbooks);
  const blocks: Block[] = [];
  if (names.length === 0) return { blocks, diagnostics: [] };
  const { readOldWorkbook, readWorkbook } = await import('../sheets/index.ts');
  const diagnostics = [embeddedWereRead(names.length)];
  for (const [name, bytes] of archive.read(names)) {
    const document = /x$/i.test(name)
      ? await readWorkbook(bytes, openArchive(bytes, limitsOf(options)), options)
      : await readOldWorkbook(bytes, options);
    pushAll(blocks, document.blocks);
    pushAll(diagnostics, document.diagnostics);
  }
  return { blocks, diagnostics };
}

function embeddedWereRead(count: number): Diagnostic {
  return {
    ruleId: 'media/embedded-workbook-read',
    severity: 'info',
    message: {
      zh: `文档中没有表格，已读取其中嵌入的 ${count} 个 Excel 工作簿，排在正文之后。`,
      en: `The document has no tables of its own; ${count} embedded Excel workbooks were read, behind its text.`,
    },
    cells: [],
    location: null,
    actual: null,
    expected: null,
    url: null,
  };
}

export function hasPictures({ names }: Archive): boolean {
  return names.some((name) => /(?:^|\/)media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i.test(name));
}

/** The document holds pictures and no text. */
export function onlyPictures(): ParseError {
  return new ParseError('scanned', {
    zh: '该 DOCX 只有图片，没有文字，应为扫描件。请用文字识别（OCR）转成文本后再试。',
    en: 'The DOCX holds pictures and no text: it is probably a scan. Recognise its text (OCR) and try that.',
  });
}
