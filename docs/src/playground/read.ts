import { audit } from '@ogi-reports/audit';
import { ParseError, type ParseResult, parse } from '@ogi-reports/parser';
import type { Text } from '../language.ts';
import { conversionOf } from './conversion.ts';
import { sourceOf } from './source.ts';
import type { ReaderAnswer, ReaderRequest, Reading } from './types.ts';

/** Reads, checks and converts a document. Never throws: what can't be read is answered with the reason. */
export async function answer({ number, dropped, pdf }: ReaderRequest): Promise<ReaderAnswer> {
  try {
    return { number, reading: await read(dropped, pdf) };
  } catch (error) {
    return { number, failure: failureOf(error) };
  }
}

async function read(
  { name, content }: ReaderRequest['dropped'],
  pdf: ReaderRequest['pdf'],
): Promise<Reading> {
  const began = performance.now();
  const parsed = await parse(content, { pdf, ...(name && { fileName: name }) });
  const { document, evidence, report } = parsed;
  const audited = audit(report, { document, evidence });
  const converted = conversionOf(report);
  const milliseconds = Math.round(performance.now() - began);
  return {
    parsed: sendable(parsed),
    source: await sourceOf(content, parsed),
    audited,
    ...converted,
    milliseconds,
  };
}

/** Only plain data can leave a worker. */
const sendable = (parsed: ParseResult): ParseResult => JSON.parse(JSON.stringify(parsed)) as ParseResult;

function failureOf(error: unknown): { code: string; text: Text } {
  if (error instanceof ParseError) return { code: error.code, text: error.text };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'unexpected',
    text: {
      zh: `读取时出错：${reason}。这是程序的问题，请把文件的网址报告给我们。`,
      en: `Reading failed: ${reason}. This is our fault; please report the address of the file.`,
    },
  };
}
