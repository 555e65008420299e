import { sha256Of } from './digest.ts';
import { loadedOnce } from './loaded.ts';
import { readDocument } from './media/detect.ts';
import { plainBytes } from './media/plain-bytes.ts';
import { safely } from './media/safely.ts';
import { everyForm } from './tables/read-tables.ts';
import { readWhole } from './tables/read-whole.ts';
import { prepareScript } from './text/script.ts';
import type { ParseOptions, ParseResult } from './types.ts';

/** What a page that reads tables need not have at once: identity and prose. */
const rest = loadedOnce(() => import('./report/report-of.ts'));

/**
 * Reads a published report from its bytes, or from text already decoded, into a typed record with the
 * evidence of every value. The medium is found from the content. Same input, same result: no network, no
 * clock, no randomness.
 *
 * @throws {ParseError} where the input cannot be read as a report; its code and text say why.
 */
export async function parse(input: Uint8Array | string, options: ParseOptions = {}): Promise<ParseResult> {
  const content = typeof input === 'string' ? input : plainBytes(input);
  const document = await safely(() => readDocument(content, options));
  await prepareScript(document.blocks, document.metadata);
  const sha256 = typeof content === 'string' ? null : await sha256Of(content);
  const { source, reading } = await readWhole(document, everyForm(), options.limits?.cells);
  const { reportOf } = await rest();
  return reportOf(source, reading, { fileName: options.fileName ?? null, sha256 });
}
