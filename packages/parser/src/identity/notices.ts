import type { CitedNotice } from '@ogi-reports/schema';
import { foundIn, type Line } from './lines.ts';

const bracketed = '[〔﹝\\[(【]((?:19|20)\\d{2})[〕﹞\\])】]第?\\d{1,4}号';
const own = new RegExp(`^(?:(?:发文字号|文号|文件编号)[:]?)?([\\u4e00-\\u9fff]{2,14}${bracketed})$`);
/** In the box of facts above an article. */
const captioned = new RegExp(
  `(?:发[文布](?:字号|文号)|文号|文件编号)[:|]{1,2}([\\u4e00-\\u9fff]{2,14}${bracketed})(?=$|[|,;\\])】]|[\\u4e00-\\u9fff]{2,6}[:|])`,
);
const cited = new RegExp(`[\\u4e00-\\u9fff]{0,16}${bracketed}|(?:国务院|国家)?(?:国)?令第?\\d{3}号`, 'g');
/** Words of the sentence that may stand before an issuer's short name. */
const before =
  /^.*(?:根据|按照|依据|依照|关于|落实|贯彻|执行|通知|文件|下发|转发|印发|参照|以及|的|和|及|与|按|即|如)/;
/** How far down a report's own number may stand. */
const lastLine = 30;

/** The report's own document number, printed on a line of its own above the text. */
export function findDocumentNumber(
  lines: readonly Line[],
): { number: string; year: number; line: Line } | null {
  for (const line of lines.slice(0, lastLine)) {
    const match = own.exec(line.text) ?? captioned.exec(line.text);
    if (!match?.[1]) continue;
    const end = match.index + match[0].length;
    return { number: foundIn(line, end - match[1].length, end).text, year: Number(match[2]), line };
  }
  return null;
}

/** Notices and rules that the text cites. They tell nothing of the form that the report follows. */
export function findNotices(lines: readonly Line[], ownLine: Line | null): CitedNotice[] {
  return lines.flatMap((line) => {
    if (line === ownLine || !line.text.includes('号')) return [];
    return [...line.text.matchAll(cited)].map(({ 0: words, index }) => {
      const skipped = before.exec(words.slice(0, words.search(/[〔﹝[(【令]/)))?.[0].length ?? 0;
      const { text, location } = foundIn(line, index + skipped, index + words.length);
      return { number: text, location: location ?? {} };
    });
  });
}
