import type { Form } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import type { ReportContext } from '../types.ts';

/** The cells of a report whose sum a figure in prose should be, and how sure that is. */
export interface Target {
  cells: string[];
  /** `close` where the figure is told in the terms of another form, or the table splits it. */
  match: 'same' | 'close';
}

const documents = 'proactiveDisclosure.normativeDocuments';
const litigation = (result: string) => [
  `litigation.direct.${result}`,
  `litigation.afterReconsideration.${result}`,
];

/**
 * Prose of every year speaks in the terms of every form. By cell of one form: the cells of others that count
 * the same, or nearly so. Relations that are looser (section 6 of the crosswalk: related, narrower) are left out.
 */
let known: Record<string, Partial<Record<Form, string[]>>> | undefined;

const equivalents = (): Record<string, Partial<Record<Form, string[]>>> => ({
  'proactiveDisclosure.normativeDocumentsDisclosed': { '2019-trial': [`${documents}.disclosed`] },
  'proactiveDisclosure.normativeDocumentsIssued': {
    '2019-trial': [`${documents}.made`],
    '2021': [`${documents}.issued`],
  },
  [`${documents}.disclosed`]: { '2014-table': ['proactiveDisclosure.normativeDocumentsDisclosed'] },
  [`${documents}.made`]: {
    '2014-table': ['proactiveDisclosure.normativeDocumentsIssued'],
    '2021': [`${documents}.issued`],
  },
  [`${documents}.issued`]: {
    '2014-table': ['proactiveDisclosure.normativeDocumentsIssued'],
    '2019-trial': [`${documents}.made`],
  },
  'requests.closed.total': closings(),
  'requests.replies.total': closings(),
  'requests.outcomes.all.total': { '2014-table': ['requests.closed.total'] },
  'requests.replies.grantedInPart': {
    '2019-trial': ['requests.outcomes.partlyDisclosed.total'],
    '2021': ['requests.outcomes.partlyDisclosed.total'],
  },
  'requests.outcomes.partlyDisclosed.total': { '2014-table': ['requests.replies.grantedInPart'] },
  'litigation.total': both(litigation('total')),
  'litigation.upheld': both(litigation('upheld')),
  'litigation.corrected': both(litigation('corrected')),
  'requests.outcomes.refused': outcomesOf('refused', 'requests.replies.refused.total'),
  'requests.outcomes.unable': outcomesOf('unable'),
  'requests.outcomes.notProcessed': outcomesOf('notProcessed'),
});

/** A group of outcomes has no cell of its own; its figure is the sum of its rows. */
function outcomesOf(group: string, cell2014?: string): Partial<Record<Form, string[]>> {
  const rows = (form: Form) =>
    codebook(form, 'requests')
      .filter(
        ({ address, columnKey }) =>
          columnKey === 'total' && address.startsWith(`requests.outcomes.${group}.`),
      )
      .map(({ address }) => address as string);
  return {
    '2019-trial': rows('2019-trial'),
    '2021': rows('2021'),
    ...(cell2014 && { '2014-table': [cell2014] }),
  };
}

function closings(): Partial<Record<Form, string[]>> {
  return both(['requests.outcomes.all.total']);
}

function both(cells: string[]): Partial<Record<Form, string[]>> {
  return { '2019-trial': cells, '2021': cells };
}

/** What of a report's tables a claim about a cell can be compared with; undefined where nothing can. */
export function targetOf({ figures }: ReportContext, cell: string): Target | undefined {
  if (figures.some(({ layout }) => layout.positions.has(cell))) return { cells: [cell], match: 'same' };
  known ??= equivalents();
  for (const { layout } of figures) {
    const cells = known[cell]?.[layout.form];
    if (cells?.every((one) => layout.positions.has(one))) return { cells, match: 'close' };
  }
  return undefined;
}

/** The sum of a target's cells; null where one is missing. */
export function targetValue(context: ReportContext, { cells }: Target): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = context.figure(cell);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
