import { ParseError } from '../types.ts';

/** A library that stumbles over a file says that the file is damaged, not that we are. */
export async function safely<Read>(read: () => Read | Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ParseError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ParseError(
      'damaged',
      {
        zh: `文件无法读取，可能已损坏（${reason}）。请重新下载，或另存为其他格式后再试。`,
        en: `The file cannot be read and may be damaged (${reason}). Download it again, or save it in another format and try that.`,
      },
      { cause: error },
    );
  }
}
