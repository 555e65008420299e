import type { Conversion } from '@ogi-reports/converter';
import { amountAndUnit } from './figures.ts';
import type { Printer } from './printer.ts';
import { tsvOf } from './tsv.ts';

const header = [
  'form',
  'cell',
  'value',
  'unit',
  'outcome',
  'to',
  'predicate',
  'loss',
  'reason_zh',
  'reason_en',
];

/** One line per source cell: what it held, where that went, and what was lost of it. */
export function ledgerPrinter(several: boolean): Printer<Conversion> {
  const line = tsvOf(several);
  return {
    begin: () => line('file', header),
    result: (file, { ledger, losses }) =>
      ledger
        .map(({ form, cell, value, outcome, to, predicate }) => {
          const loss = losses.find((one) => one.form === form && one.cell === cell);
          const lost = [loss?.code, loss?.reason.zh, loss?.reason.en];
          return line(file, [form, cell, ...amountAndUnit(value), outcome, to, predicate, ...lost]);
        })
        .join(''),
    failure: (file, { code, text }) => line(file, ['', '', '', '', 'unread', '', '', code, text.zh, text.en]),
    end: () => '',
  };
}
