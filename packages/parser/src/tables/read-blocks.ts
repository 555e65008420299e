import type { Block } from '../blocks.ts';
import type { KnownForms } from '../forms/known-forms.ts';
import { defaultLimits } from '../types.ts';
import { furtherWays } from './further.ts';
import { ends, leftovers } from './leftovers.ts';
import { finding, type TableReading } from './reading.ts';
import { filled, findRows } from './sequence.ts';
import { withoutOwnBars } from './spans-left-out.ts';
import { markTexts } from './texts.ts';
import { type Token, tokenise } from './tokens.ts';

/** Reads the tables of some official forms among a document's blocks, whatever their layout. */
export function readBlocks(
  blocks: readonly Block[],
  forms: KnownForms,
  limit = defaultLimits.cells,
): TableReading {
  const { index } = forms;
  const cut = tokenise(blocks, index.isLabel, limit);
  const printed = withoutOwnBars(cut) ?? cut;
  markTexts(printed, index);
  const rows = findRows(printed, index);
  const restored = furtherWays()?.restoreBlanks(printed, rows);
  const tokens = restored ?? printed;
  const sequences = restored ? findRows(restored, index) : rows;
  const seen = forms.seenIn(tokens, sequences);
  const family = seen?.family === '2008' && furtherWays()?.isLocalTable(tokens, sequences) ? undefined : seen;
  const reading = emptyReading(family?.family ?? null, forms);
  const used = new Set<number>();
  family?.read(tokens, sequences, reading, used);
  for (const anchors of Object.values(sequences)) furtherWays()?.reportOrder(anchors, reading);
  const tails = Object.values(sequences).flatMap((anchors) => anchors.map(({ rest }) => rest));
  leftovers(tokens, blocks, used, tails.filter(Boolean), reading, index);
  const [first, last] = used.size === 0 ? [tokens.length, tokens.length] : ends(used);
  otherFigures(tokens.slice(0, first), reading);
  if (!reportSecond(tokens, used, forms, reading)) otherFigures(tokens.slice(last + 1), reading);
  reading.incomplete ||= furtherWays()?.isIncomplete(printed, rows, reading, index) ?? true;
  return reading;
}

const emptyReading = (family: TableReading['family'], { asked }: KnownForms): TableReading => ({
  family,
  asked,
  cells: new Map(),
  forms: {},
  rowForms: new Map(),
  titles: [],
  headingFigures: [],
  extra: [],
  others: [],
  diagnostics: [],
  consumed: new Set(),
  incomplete: false,
});

/** Figures outside the forms' tables may be those of tables of another design, which take two rows at least. */
function otherFigures(tokens: readonly Token[], reading: TableReading): void {
  if (tokens.filter(({ figure }) => figure?.kind === 'number').length < 2) return;
  const ways = furtherWays();
  if (ways) ways.otherTables(tokens, reading);
  else reading.incomplete = true;
}

/**
 * A page may hold several reports: the first is read, and the others are named, never mixed into it. Tells whether
 * there is one.
 */
function reportSecond(
  tokens: readonly Token[],
  used: Set<number>,
  forms: KnownForms,
  reading: TableReading,
): boolean {
  if (reading.family === null || used.size === 0) return false;
  const rest = tokens.slice(ends(used)[1] + 1);
  if (rest.length < 20) return false;
  const rows = findRows(rest, forms.index);
  const first = Object.values(rows)
    .flatMap(filled)
    .sort((left, right) => left.start - right.start)[0];
  if (!forms.seenIn(rest, rows) || !first) return false;
  reading.diagnostics.push(
    finding(
      'second-report',
      'warning',
      '文中另有一组统一格式的表格，只读取了第一组。请把几份报告分开，逐份解析。',
      'The document holds a second set of tables; only the first was read. Split the reports and parse each by itself.',
      rest[first.start]?.locate() ?? null,
    ),
  );
  return true;
}
