import type { Coverage, Edition, Form, TableForm } from '@ogi-reports/schema';
import type { FormLayout } from '@ogi-reports/schema/printed';
import { printed2019Trial } from '@ogi-reports/schema/printed/2019-trial';
import { printed2021 } from '@ogi-reports/schema/printed/2021';
import { newestOf } from '../tables/current.ts';
import type { TableReading } from '../tables/reading.ts';
import { coverageOf, fill } from './fill.ts';
import type { TablesOfReport } from './tables.ts';

const layoutOf = (form: Form): FormLayout => (form === '2019-trial' ? printed2019Trial : printed2021);

/**
 * A report on the forms of 2019. Table four takes table three's form. Where the rows that differ were not
 * seen, table three takes table two's form; where that is missing too, its form stays `2019-or-2021`. `absent`
 * says what became of a table that isn't there.
 */
export function current(reading: TableReading, absent: () => Coverage): TablesOfReport {
  const two = reading.forms.proactiveDisclosure ?? [];
  const three = reading.forms.requests ?? [];
  const seenThree = [...reading.cells.keys()].some((address) => address.startsWith('requests.'));
  const overall = (three.length > 0 ? three : two).length === 1 ? (three[0] ?? two[0]) : undefined;
  const newest = newestOf(reading.asked);
  const edition = editionOf(two, three, overall ?? newest);
  const shapeTwo = (two.length > 0 ? two : [overall ?? newest]).map(layoutOf);
  const shapeThree = (three.length > 0 ? three : [overall ?? two.at(-1) ?? newest]).map(layoutOf);
  const shapeFour = shapeThree.slice(-1);
  const requests = formOf(three) ?? (seenThree ? (overall ?? '2019-or-2021') : null);
  const sawFour = reading.forms.disputes !== undefined;
  return {
    edition,
    forms: {
      proactiveDisclosure: formOf(two),
      requests,
      disputes: sawFour ? (requests === null || requests === 'mixed' ? '2019-or-2021' : requests) : null,
      ...(edition === 'mixed' && { blocks: blocksOf(reading) }),
    },
    coverage: {
      proactiveDisclosure: coverageOf(reading, 'proactiveDisclosure', shapeTwo, absent),
      requests: coverageOf(reading, 'requests', shapeThree, absent),
      disputes: coverageOf(reading, 'disputes', shapeFour, absent),
    },
    tables: fill(reading, [
      ['proactiveDisclosure', shapeTwo],
      ['requests', shapeThree],
      ['disputes', shapeFour],
    ]),
  };
}

const formOf = (forms: readonly Form[]): TableForm | null =>
  forms.length > 1 ? 'mixed' : (forms[0] ?? null);

function editionOf(two: readonly Form[], three: readonly Form[], otherwise: Form): Edition {
  const met = new Set([...two, ...three]);
  if (met.size > 1) return 'mixed';
  return [...met][0] ?? otherwise;
}

/** The form of each row of table two, and of 其他处理 in table three, where a report mixes forms. */
function blocksOf(reading: TableReading): Record<string, Form> {
  const rows = [...reading.rowForms].filter(
    ([address]) => address.startsWith('proactiveDisclosure.') || address.includes('otherHandling'),
  );
  const mixed =
    (reading.forms.proactiveDisclosure ?? []).length > 1 || (reading.forms.requests ?? []).length > 1;
  return mixed ? Object.fromEntries(rows) : {};
}
