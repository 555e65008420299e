import type { ParseResult } from '@ogi-reports/parser';
import { position } from './cells-tsv.ts';
import type { Printer } from './printer.ts';
import { tsvOf } from './tsv.ts';

const header = [
  ...['value', 'unit', 'qualifier', 'cell', 'topic', 'scope', 'period', 'phrase'],
  ...['line', 'column', 'page'],
];

/** One line per figure stated in prose, in the order of the text. */
export function claimsPrinter(several: boolean): Printer<ParseResult> {
  const line = tsvOf(several);
  return {
    begin: () => line('file', header),
    result: (file, { report, evidence }) =>
      report.claims
        .map(({ value, unit, qualifier, cell, topic, scope, period, location }, index) => {
          const seen = evidence.claims[index];
          const stated = [value, unit, qualifier, cell, topic, scope, period, seen?.phrase];
          return line(file, [...stated, ...position(seen?.location ?? location)]);
        })
        .join(''),
    failure: (file, { code, text }) =>
      line(file, ['', '', 'unread', '', '', '', '', `${code}: ${text.en}`, '', '', '']),
    end: () => '',
  };
}
