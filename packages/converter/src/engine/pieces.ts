import type { Form, Report, Table } from '@ogi-reports/schema';
import { backwards, noTables, unknownTarget } from '../errors.ts';
import * as plans from '../generated/plans.ts';
import type { ConversionTarget, Figure } from '../types.ts';
import type { SourceShape } from './entries.ts';
import { type Piece, pieceOf, type Straight } from './piece.ts';
import { sameForm } from './same-form.ts';

/** The generated code takes the tables of one form; the shapes found below see to it that no others get there. */
const straight = (code: { values(tables: never): Figure[]; tables(tables: never): object }) =>
  code as Straight;

const generated: Record<string, Straight> = {
  '2014-table statistics 2019-trial': straight(plans.statisticsTo2019Trial),
  '2014-table statistics 2021': straight(plans.statisticsTo2021),
  '2019-trial proactiveDisclosure 2021': straight(plans.disclosureTrialTo2021),
  'mixed proactiveDisclosure 2021': straight(plans.disclosureMixedTo2021),
  '2019-trial requests 2021': straight(plans.requestsTrialTo2021),
  'mixed requests 2021': straight(plans.requestsMixedTo2021),
  '2019-trial disputes 2021': straight(plans.disputesTo2021),
};

const pieces = new Map<string, Piece>();

function piece(shape: SourceShape, table: Table, to: ConversionTarget): Piece {
  const key = `${shape} ${table} ${to}`;
  let found = pieces.get(key);
  if (!found) {
    found = pieceOf(shape, table, to, generated[key] ?? sameForm(to, table));
    pieces.set(key, found);
  }
  return found;
}

/** The conversions of reports that follow one form throughout, by target and edition. */
const whole: Record<ConversionTarget, Partial<Record<Form, Piece[]>>> = { '2019-trial': {}, '2021': {} };

function piecesOfForm(form: Form, to: ConversionTarget): Piece[] {
  const tables: Table[] =
    form === '2014-table' ? ['statistics'] : ['proactiveDisclosure', 'requests', 'disputes'];
  whole[to][form] ??= tables.map((table) => piece(form, table, to));
  return whole[to][form];
}

/** The conversions of a report's tables. Throws a ConversionError where the report has none or only newer ones. */
export function piecesFor(report: Report, to: ConversionTarget): Piece[] {
  if (to !== '2019-trial' && to !== '2021') throw unknownTarget(to);
  switch (report.edition) {
    case '2014-table':
    case '2019-trial':
      return piecesOfForm(report.edition, to);
    case '2021':
      if (to !== '2021') throw backwards(report.edition, to);
      return piecesOfForm(report.edition, to);
    case 'mixed':
      if (to !== '2021') throw backwards(report.edition, to);
      return mixedPieces(report, to);
    default:
      throw noTables(report.edition);
  }
}

type Mixed = Extract<Report, { edition: 'mixed' }>;

function mixedPieces({ tables, forms }: Mixed, to: ConversionTarget): Piece[] {
  const disputes = forms.disputes === '2019-trial' ? '2019-trial' : '2021';
  return [
    piece(disclosureShape(tables), 'proactiveDisclosure', to),
    piece(requestsShape(tables), 'requests', to),
    piece(disputes, 'disputes', to),
  ];
}

/** The form whose cells table two holds, by the cells themselves. */
function disclosureShape({ proactiveDisclosure: { administrativeRules } }: Mixed['tables']): SourceShape {
  if (!('issued' in administrativeRules)) return '2019-trial';
  return 'made' in administrativeRules ? 'mixed' : '2021';
}

/** The form whose cells table three holds. */
function requestsShape({ requests }: Mixed['tables']): SourceShape {
  const { otherHandling } = requests.outcomes;
  if (!('notAmended' in otherHandling)) return '2019-trial';
  return 'combined' in otherHandling ? 'mixed' : '2021';
}
