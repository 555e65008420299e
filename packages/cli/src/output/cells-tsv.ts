import type { ParseResult } from '@ogi-reports/parser';
import { cellsFound } from './cells-found.ts';
import { amountAndUnit } from './figures.ts';
import type { Printer } from './printer.ts';
import { tsvOf } from './tsv.ts';

const header = ['cell', 'value', 'unit', 'status', 'raw', 'line', 'column', 'page'];

/** One line per cell of the forms found, in the order of the printed form. */
export function cellsPrinter(several: boolean): Printer<ParseResult> {
  const line = tsvOf(several);
  return {
    begin: () => line('file', header),
    result: (file, { report, evidence }) =>
      cellsFound(report)
        .map(({ address, ...found }) => {
          const seen = evidence.cells[address];
          const raw = seen?.raw ?? found.raw;
          return line(file, [
            address,
            ...amountAndUnit(found.value),
            found.status,
            raw,
            ...position(seen?.location),
          ]);
        })
        .join(''),
    failure: (file, { code, text }) => line(file, ['', '', '', 'unread', `${code}: ${text.en}`, '', '', '']),
    end: () => '',
  };
}

interface Place {
  line?: number | null;
  column?: number | null;
  page?: number | null;
}

/** Line, column and page of a place, as far as its medium has them. */
export function position(place: Place | null | undefined) {
  return [place?.line, place?.column, place?.page] as const;
}
