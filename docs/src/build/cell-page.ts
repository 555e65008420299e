import type { Form } from '@ogi-reports/schema';
import { type CodebookEntry, codebook, codebookRow } from '@ogi-reports/schema/codebook';
import { measures } from '@ogi-reports/schema/measures';
import { lawText } from '../codebook/law.ts';
import type { CellLink, CellMeasure, CellPage } from '../codebook/types.ts';
import { tableNames } from '../forms/names.ts';
import { findingsIn } from './findings.ts';
import { passagesOf } from './passages.ts';
import { relationsOf } from './relations.ts';
import { readRelease } from './versions.ts';

interface Filling {
  fill: Record<string, Record<string, { reported: number; of: number }>>;
}

let filling: Filling | undefined;

/** Everything that is said of a cell, gathered from codebook, rules, crosswalk, measures and the release. */
export function cellPage(entry: CodebookEntry): CellPage {
  const { form, address, label, short, unit, kind, law, table, rowAddress } = entry;
  filling ??= readRelease<Filling>('statistics.json');
  const order = codebook(form);
  const place = order.indexOf(entry);
  return {
    form,
    address,
    table: tableNames[table],
    label,
    short,
    unit,
    unitPrinted: isPrinted(entry),
    kind,
    law: law && { text: lawText(law), official: law.basis === 'official' },
    relations: relationsOf(form, address),
    passages: passagesOf(form, address),
    measures: measuresOf(form, address),
    filled: filling.fill[form]?.[address] ?? null,
    findings: findingsIn(form, address),
    row: codebookRow(form, rowAddress).map(asLink),
    previous: linkOrNull(order[place - 1]),
    next: linkOrNull(order[place + 1]),
  };
}

/** Only the 2014 table has a column of units; later forms print one in the label of the fees. */
const isPrinted = ({ form, label, unit }: CodebookEntry): boolean =>
  form === '2014-table' || (unit !== null && label.zh.includes(`单位：${unit}`));

const asLink = ({ form, address, short }: CodebookEntry): CellLink => ({ form, address, text: short });
const linkOrNull = (entry: CodebookEntry | undefined): CellLink | null => (entry ? asLink(entry) : null);

const measuresOf = (form: Form, address: string): CellMeasure[] =>
  Object.entries(measures).flatMap(([name, { label, sources }]) => {
    const { cells, comparability, reason } = sources[form];
    return cells.includes(address) ? [{ name, label, comparability, reason }] : [];
  });
