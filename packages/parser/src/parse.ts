import type { ParseOptions, ParseResult } from './types.ts';

/** Reads a published report, from its bytes or its text. The medium is found from the content, not the name. */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  throw new Error(`not yet wired: ${typeof input} ${options.fileName}`);
}
