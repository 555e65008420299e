import { Failure } from '../failure.ts';

/** Whether bytes begin as JSON objects, or arrays of them, do. No document does. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 400));
  return /^\s*(?:\[\s*)?\{\s*["}]/.test(start);
}

/** UTF-8 text without its BOM. @throws Failure where the bytes are none. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const text = {
      zh: '不是 UTF-8 编码的文本。请用 UTF-8 保存记录。',
      en: 'not text in UTF-8. Save the record as UTF-8.',
    };
    throw new Failure('not-utf-8', text, { cause });
  }
}

/** The value of a JSON text. @throws Failure that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = (cause as Error).message;
    const told = { zh: `不是合格的 JSON（${detail}）。`, en: `not JSON (${detail}).` };
    throw new Failure('not-json', told, { cause });
  }
}
