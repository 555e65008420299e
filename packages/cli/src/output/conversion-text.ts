import type { Conversion, LedgerEntry, Loss, Outcome } from '@ogi-reports/converter';
import { cellLabel, type Message } from '@ogi-reports/schema';
import type { Colors } from 'picocolors/types';
import type { Language } from '../language.ts';
import type { Session } from '../session.ts';
import { figureText } from './figures.ts';
import type { Printer } from './printer.ts';

/** A conversion for people: the ledger of every source cell, the losses, and how much of the new form is empty. */
export function conversionPrinter({ language, colours }: Session): Printer<Conversion> {
  return {
    begin: () => '',
    result: (file, conversion) => {
      const { report, ledger, losses, unfilled } = conversion;
      return [
        `${colours.bold(file)}${report.title ? `  ${report.title}` : ''}\n`,
        ledger.map((entry) => ledgerLine(entry, report.edition, language, colours)).join(''),
        `${counts(ledger, losses.length, unfilled.length)[language]}\n`,
        losses.map((loss) => lossLine(loss, language, colours)).join(''),
        '\n',
      ].join('');
    },
    failure: (file, { text }) => `${colours.bold(file)}\n  ${colours.red(text[language])}\n\n`,
    end: () => '',
  };
}

const outcomes: Record<Outcome, Message & { paint: 'green' | 'cyan' | 'yellow' }> = {
  copied: { zh: '照录', en: 'copied ', paint: 'green' },
  summed: { zh: '合计', en: 'summed ', paint: 'cyan' },
  dropped: { zh: '舍去', en: 'dropped', paint: 'yellow' },
};

type Target = Conversion['report']['edition'];

function ledgerLine(
  { form, cell, value, outcome, to }: LedgerEntry,
  target: Target,
  language: Language,
  colours: Colors,
) {
  const { paint, [language]: word } = outcomes[outcome];
  const where = to === null ? '' : ` → ${cellLabel(target, to, language)}`;
  return `  ${colours[paint](word)}  ${cellLabel(form, cell, language)}  ${figureText(value)}${where}\n`;
}

function counts(ledger: readonly LedgerEntry[], losses: number, unfilled: number): Message {
  const count = (outcome: Outcome) => ledger.filter((entry) => entry.outcome === outcome).length;
  const [copied, summed, dropped] = [count('copied'), count('summed'), count('dropped')];
  return {
    zh: `原表 ${ledger.length} 格：照录 ${copied}，合计 ${summed}，舍去 ${dropped}；损失 ${losses} 项；新表有 ${unfilled} 格无从填写。`,
    en: `${ledger.length} source cells: ${copied} copied, ${summed} summed, ${dropped} dropped; ${losses} losses; ${unfilled} cells of the new form have no source.`,
  };
}

function lossLine(
  { code, form, cell, value, raw, reason }: Loss,
  language: Language,
  colours: Colors,
): string {
  const held = value === null && raw !== null ? raw : figureText(value);
  return `  ${colours.yellow(code)}  ${cellLabel(form, cell, language)}  ${held}  ${reason[language]}\n`;
}
