import type { Form, Table } from '@ogi-reports/schema';
import { type CrosswalkRow, expand } from '../src/crosswalk-row.ts';
import { type Entry, entriesOf, type SourceShape } from '../src/engine/entries.ts';
import { pairFrom } from '../src/placements.ts';
import type { ConversionTarget } from '../src/types.ts';
import { figuresBody } from './figures-source.ts';
import { valuesBody } from './values-source.ts';

interface Piece {
  name: string;
  shape: SourceShape;
  table: Table;
  to: ConversionTarget;
  source: string;
  target: string;
}

const part = (tables: string, ...keys: string[]) =>
  `Pick<${tables}, ${keys.map((key) => `'${key}'`).join(' | ')}>`;
const disclosure = 'proactiveDisclosure';

/** Conversions worth straight-line code. Cells that keep their form are copied by walking the tables. */
const pieces: Piece[] = [
  {
    name: 'statisticsTo2019Trial',
    shape: '2014-table',
    table: 'statistics',
    to: '2019-trial',
    source: 'Statistics',
    target: 'Trial',
  },
  {
    name: 'statisticsTo2021',
    shape: '2014-table',
    table: 'statistics',
    to: '2021',
    source: 'Statistics',
    target: 'Current',
  },
  {
    name: 'disclosureTrialTo2021',
    shape: '2019-trial',
    table: 'proactiveDisclosure',
    to: '2021',
    source: part('Trial', disclosure),
    target: part('Current', disclosure),
  },
  {
    name: 'disclosureMixedTo2021',
    shape: 'mixed',
    table: 'proactiveDisclosure',
    to: '2021',
    source: `${part('Trial', disclosure)} & ${part('Current', disclosure)}`,
    target: part('Current', disclosure),
  },
  {
    name: 'requestsTrialTo2021',
    shape: '2019-trial',
    table: 'requests',
    to: '2021',
    source: part('Trial', 'requests'),
    target: part('Current', 'requests'),
  },
  {
    name: 'requestsMixedTo2021',
    shape: 'mixed',
    table: 'requests',
    to: '2021',
    source: `${part('Trial', 'requests')} & ${part('Current', 'requests')}`,
    target: part('Current', 'requests'),
  },
  {
    name: 'disputesTo2021',
    shape: '2019-trial',
    table: 'disputes',
    to: '2021',
    source: part('Trial', 'reconsideration', 'litigation'),
    target: part('Current', 'reconsideration', 'litigation'),
  },
];

const head = `// Generated from crosswalk/crosswalk.tsv by \`pnpm generate\`; edits are overwritten.
import type { Report2014, Report2019Trial, Report2021 } from '@ogi-reports/schema';
import { addApplicants, addResults, applicants, money, results, sum, totalOnly } from '../figures.ts';
import type { Figure } from '../types.ts';

type Statistics = Report2014['tables'];
type Trial = Report2019Trial['tables'];
type Current = Report2021['tables'];
`;

/** Straight-line code for each conversion: the source figures in the entries' order, and the target tables. */
export function plansSource(rows: readonly CrosswalkRow[]): string {
  const pair = (from: Form, to: ConversionTarget) =>
    pairFrom(rows.filter((row) => row.from === from && row.to === to).flatMap(expand));
  return (
    head +
    pieces
      .map((piece) =>
        functions(piece, entriesOf(piece.shape, piece.table, piece.to, pair(from(piece), piece.to))),
      )
      .join('')
  );
}

const from = ({ shape }: Piece): Form => (shape === 'mixed' ? '2019-trial' : shape);

function functions({ name, table, to, source, target }: Piece, entries: Entry[]): string {
  return `
export const ${name} = {
  values(tables: ${source}): Figure[] {
${valuesBody(entries)}
  },
  tables(tables: ${source}): ${target} {
    return ${figuresBody(entries, table, to)};
  },
};
`;
}
