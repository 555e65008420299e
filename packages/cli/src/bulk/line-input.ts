import { Failure } from '../failure.ts';
import { fileSource } from '../input/source.ts';

/** A document as a line of NDJSON gives it. */
interface GivenDocument {
  name: string;
  content: Uint8Array | string;
}

/** The value of a line. @throws Failure where it is not JSON. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const detail = (cause as Error).message;
    const text = { zh: `这一行不是合格的 JSON（${detail}）。`, en: `the line is not JSON (${detail}).` };
    throw new Failure('not-json', text, { cause });
  }
}

/**
 * The document of a line: a text in quotation marks, or an object with `text`, `base64` or only `file`, which is
 * then read; `file` names it in the output. @throws Failure
 */
export async function documentOf(value: unknown, name: string): Promise<GivenDocument> {
  if (typeof value === 'string') return { name, content: value };
  const { file, text, base64 } = (value ?? {}) as Record<string, unknown>;
  const called = typeof file === 'string' ? file : name;
  if (typeof text === 'string') return { name: called, content: text };
  if (typeof base64 === 'string') return { name: called, content: Buffer.from(base64, 'base64') };
  if (typeof file === 'string') return { name: file, content: await fileSource(file).read() };
  throw new Failure('no-document', {
    zh: '这一行没有文件内容。请写成 "正文"、{"file": …, "text": …}、{"file": …, "base64": …} 或 {"file": …}。',
    en: 'the line holds no document. Write "text", {"file": …, "text": …}, {"file": …, "base64": …} or {"file": …}.',
  });
}
