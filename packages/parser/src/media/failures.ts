import type { ParseErrorCode } from '../types.ts';

/** The input cannot be read as a report. The message says what is wrong and how to mend it, zh and en. */
export class ParseError extends Error {
  constructor(
    readonly code: ParseErrorCode,
    readonly text: { zh: string; en: string },
    options?: ErrorOptions,
  ) {
    super(text.en, options);
    this.name = 'ParseError';
  }
}

/** Errors that readers of several media share; each says what is wrong and how to mend it. */

export function emptyInput(): ParseError {
  return new ParseError('empty', {
    zh: '输入为空：没有任何内容。请检查文件是否下载或保存完整。',
    en: 'The input is empty: there is nothing in it. Check that the file was downloaded or saved completely.',
  });
}

export function notText(): ParseError {
  return new ParseError('not-text', {
    zh: '内容不是可识别的文本：用 UTF-8、UTF-16、GB18030、Big5 解码均得不到可信的文字。请提供网页、DOCX、XLSX、PDF 或纯文本。',
    en: 'The content is no text that can be recognised: decoding as UTF-8, UTF-16, GB18030 or Big5 gives nothing plausible. Provide a web page, DOCX, XLSX, PDF or plain text.',
  });
}

/** `limit` is a key of Limits, `found` what the document has of it (or the least that it has). */
export function tooLarge(what: { zh: string; en: string }, found: number, limit: number): ParseError {
  return new ParseError('too-large', {
    zh: `${what.zh}超过上限：至少 ${found}，上限 ${limit}。如确需读取，请用 limits 选项提高上限。`,
    en: `Too many ${what.en}: at least ${found}, the limit is ${limit}. If the document is meant to be read, raise the limit with the option "limits".`,
  });
}

export const limited = {
  bytes: { zh: '文件字节数', en: 'bytes' },
  characters: { zh: '文本字符数', en: 'characters of text' },
  cells: { zh: '表格单元格数', en: 'table cells' },
  lines: { zh: '行数', en: 'lines' },
  pages: { zh: '页数', en: 'pages' },
  seconds: { zh: '读取秒数', en: 'seconds' },
  entries: { zh: '压缩包内文件数', en: 'files in the archive' },
  depth: { zh: '嵌套层数', en: 'levels of nesting' },
} as const;

/** A medium that is recognised but cannot be read; `advice` says what to do instead. */
export function unsupported(
  what: { zh: string; en: string },
  advice: { zh: string; en: string },
): ParseError {
  return new ParseError('unsupported-medium', {
    zh: `这是${what.zh}，无法读取。${advice.zh}`,
    en: `This is ${what.en}, which cannot be read. ${advice.en}`,
  });
}

export function damaged(what: { zh: string; en: string }, cause?: unknown): ParseError {
  return new ParseError(
    'damaged',
    {
      zh: `${what.zh}已损坏或不完整，无法读取。请重新下载，或用原软件打开后另存一份。`,
      en: `The ${what.en} is damaged or incomplete and cannot be read. Download it again, or open it in its own program and save a copy.`,
    },
    cause === undefined ? {} : { cause },
  );
}

export function encrypted(what: { zh: string; en: string }): ParseError {
  return new ParseError('encrypted', {
    zh: `${what.zh}设有密码或加密，无法读取。请去除密码后再试。`,
    en: `The ${what.en} is encrypted or asks for a password. Remove the password and try again.`,
  });
}
