import type { Diagnostic } from '@ogi-reports/schema';
import { ParseError } from '../../types.ts';
import type { PrintedPage } from './page.ts';

/** No page has any text: the pages are pictures. */
export function noText(): ParseError {
  return new ParseError('scanned', {
    zh: '该 PDF 没有文字层，应为扫描件。请先用文字识别（OCR）生成带文字层的 PDF 或文本，或用 recognise 选项接入文字识别。',
    en: 'The PDF has no text layer: it is probably a scan. Make one with a text layer by recognising its text (OCR), or pass a recogniser in the option "recognise".',
  });
}

/** The fonts are not embedded, and the tables of their characters were not found. */
export function noFonts(): ParseError {
  return new ParseError('scanned', {
    zh: '该 PDF 未嵌入字体，且找不到所需的字符编码表，文字无法读出。请用 pdf.resourcesUrl 选项指明 pdfjs-dist 的 cmaps 与 standard_fonts 所在目录，或提供嵌入字体的 PDF、网页或 DOCX。',
    en: 'The PDF embeds no fonts, and the tables of their characters were not found. Give the folder of pdfjs-dist with cmaps and standard_fonts in the option "pdf.resourcesUrl", or provide a PDF with fonts, a web page or a DOCX.',
  });
}

/** Some fonts could not be read: their text is missing from what was read. */
export function fontsUnread(count: number): Diagnostic {
  return finding(
    'media/font-unreadable',
    {
      zh: `有 ${count} 段文字的字体无法读取，内容缺失，请对照原文核对。`,
      en: `${count} stretches of text are in fonts that could not be read and are missing. Compare with the pages.`,
    },
    null,
  );
}

const shownLength = 60;

/** Text that lies askew or across other text was left out, for it is none of a table or sentence. */
export function overlaidText(texts: readonly string[]): Diagnostic {
  const shown = texts.join(' ').replace(/\s+/g, ' ').slice(0, shownLength);
  return finding(
    'media/overlaid-text',
    {
      zh: `斜印或压在其他文字上的文字（如水印、印章）未读取：${shown}`,
      en: `Text that is printed askew or across other text, as watermarks and stamps are, was left out: ${shown}`,
    },
    null,
    'info',
  );
}

/** The text layer holds codes of glyphs, not of characters. */
export function wrongCharacters(): ParseError {
  return new ParseError('scanned', {
    zh: '该 PDF 的字体没有正确的字符编码，文字层无法读出。请改用网页或 DOCX，或用文字识别（OCR）重新生成文字层。',
    en: 'The fonts of the PDF lack a proper character encoding, so that its text layer cannot be read. Use the web page or a DOCX, or make a new text layer by recognition (OCR).',
  });
}

function finding(
  ruleId: string,
  message: Diagnostic['message'],
  page: number | null,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic {
  return {
    ruleId,
    severity,
    message,
    cells: [],
    location: page === null ? null : { page },
    actual: null,
    expected: null,
    url: null,
  };
}

/** `medium` is PDF or another of fixed pages. */
export function recognisedText(medium = 'PDF'): Diagnostic {
  return finding(
    'media/recognised-text',
    {
      zh: `该 ${medium} 的文字层是对扫描图像识别（OCR）得到的，可能有误认的字和数字，请核对。`,
      en: `The text layer of the ${medium} was recognised from scanned images (OCR): characters and figures may be wrong. Compare with the pages.`,
    },
    null,
  );
}

export function unreadablePage(page: number): Diagnostic {
  return finding(
    'media/unreadable-page',
    {
      zh: `第 ${page} 页已损坏，未能读取。请重新下载文件。`,
      en: `Page ${page} is damaged and was not read. Download the file again.`,
    },
    page,
  );
}

/** Pages without text beside pages with text: blank ones, or pictures whose figures are not read. */
export function textlessPages(pages: readonly PrintedPage[]): Diagnostic[] {
  return pages
    .filter(({ glyphs }) => glyphs.length === 0)
    .map(({ number }) =>
      finding(
        'media/page-without-text',
        {
          zh: `第 ${number} 页没有文字，可能是空白页或扫描图像；如是图像，其中的内容未读取。`,
          en: `Page ${number} has no text: it is blank or a picture. What a picture shows was not read.`,
        },
        number,
        'info',
      ),
    );
}
