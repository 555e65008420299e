import type { ParseError } from '../types.ts';
import { unsupported } from './failures.ts';

const inNodeOnly = {
  zh: '此类文档只能在 Node 中读取。请用 Word 或 WPS 打开，另存为 .docx。',
  en: 'Such documents are read in Node only. Open it in Word or WPS and save it as .docx.',
};

const kinds = {
  picture: [
    { zh: '图片', en: 'a picture' },
    {
      zh: '请先用文字识别（OCR）转成文本，或用 recognise 选项接入文字识别；也可提供带文字层的 PDF、网页或 DOCX。',
      en: 'Recognise its text first (OCR), or pass a recogniser in the option "recognise"; or provide a PDF with a text layer, a web page or a DOCX.',
    },
  ],
  archive: [
    { zh: 'RAR、7z 或 gzip 压缩包', en: 'a RAR, 7z or gzip archive' },
    { zh: '请解压后提供其中的文件，或改用 ZIP。', en: 'Unpack it and provide the file inside, or use ZIP.' },
  ],
  rtf: [{ zh: 'RTF 文档', en: 'an RTF document' }, inNodeOnly],
  doc: [{ zh: 'Word 97–2003 或 WPS 文档', en: 'a document of Word 97 to 2003 or of WPS' }, inNodeOnly],
  xlsb: [
    { zh: 'Excel 二进制工作簿（.xlsb）', en: 'a binary workbook of Excel (.xlsb)' },
    { zh: '请用 Excel 或 WPS 打开，另存为 .xlsx。', en: 'Open it in Excel or WPS and save it as .xlsx.' },
  ],
  slides: [
    { zh: '演示文稿', en: 'a presentation' },
    { zh: '请提供报告的网页、DOCX 或 PDF。', en: 'Provide the report as a web page, DOCX or PDF.' },
  ],
  uof: [
    { zh: '标文通（UOF）文档', en: 'a document of the Unified Office Format (UOF)' },
    {
      zh: '请用 WPS 或永中打开，另存为 .docx 或 .xlsx。',
      en: 'Open it in WPS or Yozo Office and save it as .docx or .xlsx.',
    },
  ],
  epub: [
    { zh: 'EPUB 电子书', en: 'an EPUB book' },
    {
      zh: '请解压后提供其中的网页（.xhtml），或提供报告的网页、DOCX 或 PDF。',
      en: 'Unpack it and provide the page inside (.xhtml), or provide the report as a web page, DOCX or PDF.',
    },
  ],
  ole: [
    { zh: '无法辨认的 OLE 文件', en: 'an OLE file of a kind that is not known' },
    {
      zh: '请提供网页、DOCX、XLSX、PDF 或纯文本。',
      en: 'Provide a web page, DOCX, XLSX, PDF or plain text.',
    },
  ],
} as const;

export type UnreadableKind = keyof typeof kinds;

/** The error for a medium that is recognised and cannot be read, with what to do instead. */
export function unreadable(kind: string): ParseError {
  const [what, advice] = kinds[kind in kinds ? (kind as UnreadableKind) : 'ole'];
  return unsupported(what, advice);
}
