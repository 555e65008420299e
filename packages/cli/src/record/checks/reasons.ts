import { cell, cells, type Report } from '@ogi-reports/schema';
import { fieldName } from '../field-name.ts';
import type { RecordCheck, RecordFault } from '../finding.ts';

/** A null in a table that was read says why it is null, and a reason belongs to a null. */
export const reasonsCheck: RecordCheck = {
  id: 'reasons',
  *run(report) {
    yield* nullsWithoutReason(report);
    for (const address of Object.keys(report.cells)) yield* strayState(report, address);
  },
};

function* nullsWithoutReason(report: Report): Generator<RecordFault> {
  for (const { address, value, status } of cells(report)) {
    if (value !== null || status !== 'absent' || report.cells[address]) continue;
    const path = ['tables', ...address.split('.')];
    const name = fieldName(path);
    yield {
      path,
      message: {
        zh: `${name.zh}为 null 而没有原因。请写上数字，或在 cells 里为“${address}”写明 status（blank、not-applicable、text、illegible 或 absent）。`,
        en: `${name.en} is null without a reason. Write its figure, or give "${address}" a status under cells: blank, not-applicable, text, illegible or absent.`,
      },
    };
  }
}

function* strayState(report: Report, address: string): Generator<RecordFault> {
  const found = cell(report, address);
  if (found && found.value === null) return;
  const message = found
    ? {
        zh: `“${address}”已有数字，cells 里不应再写原因。请删去其中之一。`,
        en: `"${address}" has a figure and a reason for having none. Remove one of them.`,
      }
    : {
        zh: `这份报告的表式里没有“${address}”这一格。请检查地址（ogi codebook 可查）。`,
        en: `The forms of this report have no cell "${address}". Check the address (ogi codebook lists them).`,
      };
  yield { path: ['cells', address], atKey: true, message };
}
