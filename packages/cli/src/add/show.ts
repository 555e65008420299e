import { findingsText } from '../output/diagnostics-text.ts';
import { summaryText, tablesText } from '../output/report-table.ts';
import type { Session } from '../session.ts';
import { besideSource, placeOf } from './beside-source.ts';
import type { ReadInput } from './read-input.ts';

/** Shows a person what was read beside the text that it was read from, and what does not add up. */
export async function showReading(session: Session, name: string, read: ReadInput): Promise<void> {
  const { language, colours, talk } = session;
  const tables = tablesText(read.report, language, besideSource(read, language));
  const parts = [
    `${colours.bold(name)}\n${summaryText(read.report, language)}`,
    ...tables,
    ...claims(session, read),
    findingsText(read.findings, language, colours),
  ];
  await talk.write(`${parts.filter(Boolean).join('\n')}\n`);
}

/** Figures of the prose, each with the phrase that states it. */
function claims({ language, colours }: Session, { report, evidence }: ReadInput): string[] {
  if (report.claims.length === 0) return [];
  const heading = language === 'zh' ? '正文中的数字' : 'Figures in prose';
  const lines = report.claims.map(({ value, unit, cell, topic }, index) => {
    const seen = evidence.claims[index];
    const where = seen ? colours.dim(`${placeOf(seen.location, language)}  ${seen.phrase}`) : '';
    return `  ${`${value}${unit ?? ''}`.padEnd(10)}${cell ?? topic}  ${where}\n`;
  });
  return [`${heading}\n${lines.join('')}`];
}
