import type { Text } from '@ogi-reports/schema';

/** `backwards`: to an older form; `no-tables`: a narrative or unknown edition; `unknown-target`: no such form. */
export type ConversionErrorCode = 'backwards' | 'no-tables' | 'unknown-target';

/** A conversion that cannot be done at all. `message` is English, `text` holds both languages. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
  readonly code: ConversionErrorCode;
  readonly text: Text;

  constructor(code: ConversionErrorCode, text: Text) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}

export const backwards = (edition: string, to: string): ConversionError =>
  new ConversionError('backwards', {
    zh: `不能把 ${edition} 换算为更旧的 ${to}：新表式的数字无法还原，请换算为 2021 或保持原样`,
    en: `cannot convert ${edition} back to ${to}: an older form cannot hold its figures; convert to 2021 or keep it as it is`,
  });

export const noTables = (edition: string): ConversionError =>
  new ConversionError('no-tables', {
    zh: `版式为 ${edition} 的报告没有表格数字可换算；正文数字请用 measure() 读取`,
    en: `a report of edition ${edition} has no table figures to convert; read its prose figures with measure()`,
  });

export const unknownTarget = (to: unknown): ConversionError =>
  new ConversionError('unknown-target', {
    zh: `没有可换算的表式 ${String(to)}，应为 2019-trial 或 2021`,
    en: `there is no form ${String(to)} to convert to; expected 2019-trial or 2021`,
  });
