import { audit } from '@ogi-reports/audit';
import { type Answers, isTemplate, readTemplate } from '@ogi-reports/dataset/contribute';
import { parse } from '@ogi-reports/parser';
import type { Diagnostic, EvidenceMap, Report } from '@ogi-reports/schema';
import { Failure } from '../failure.ts';
import { ending } from '../input/kinds.ts';
import type { Source } from '../input/source.ts';

/** A document or a filled template as read, and what was noticed. */
export interface ReadInput {
  report: Report;
  /** What the template says besides the figures. */
  answers: Answers;
  findings: Diagnostic[];
  evidence: EvidenceMap;
  /** The decoded text of a document that is text; null for other media. */
  text: string | null;
}

/** Reads and audits one input. @throws Failure or ParseError where it holds no report. */
export async function readInput({ name, read }: Source): Promise<ReadInput> {
  const bytes = await read();
  if (ending(name) === 'xlsx' && (await isTemplate(bytes))) return readFilled(bytes);
  const { report, evidence, document, diagnostics } = await parse(bytes, { fileName: lastPart(name) });
  const audited = audit(report, { document, evidence });
  const text = document.charset === null ? null : new TextDecoder(document.charset).decode(bytes);
  return { report, answers: {}, findings: [...diagnostics, ...audited.diagnostics], evidence, text };
}

/** A record says how a file is called, not where it lay on somebody's machine. */
const lastPart = (name: string): string => name.split(/[\\/]/).at(-1) ?? name;

async function readFilled(bytes: Uint8Array): Promise<ReadInput> {
  const { report, answers, faults } = await readTemplate(bytes);
  const unseen = Object.values(report.coverage).every((coverage) => coverage === 'not-seen');
  const wrong = unseen ? [...faults, nothingFilled] : faults;
  if (wrong.length > 0)
    throw new Failure('filled-wrongly', {
      zh: wrong.map(({ zh }) => zh).join(' '),
      en: wrong.map(({ en }) => en).join(' '),
    });
  const { diagnostics } = audit(report);
  return { report, answers, findings: diagnostics, evidence: { cells: {}, claims: [] }, text: null };
}

const nothingFilled = {
  zh: '模板里一个数字也没有填。请至少填一张表，存盘后再试。',
  en: 'No figure of the template is filled in. Fill in one table at least, save it and try again.',
};
