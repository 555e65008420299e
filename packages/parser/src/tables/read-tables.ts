import type { Block } from '../blocks.ts';
import { defaultLimits } from '../types.ts';
import { RowIndex } from './candidates.ts';
import { readCurrent } from './current.ts';
import { readDisputes } from './disputes.ts';
import { disclosureForms } from './forms.ts';
import { ends, leftovers } from './leftovers.ts';
import { otherTables } from './other-tables.ts';
import { finding, type TableReading } from './reading.ts';
import { filled, findRows, type Sequences } from './sequence.ts';
import { readStatistics } from './statistics.ts';
import { markTexts } from './texts.ts';
import { type Token, tokenise } from './tokens.ts';
import { restoreBlanks } from './vanished-blanks.ts';

let shared: RowIndex | undefined;

/** Reads the official tables among a document's blocks, whatever their form and layout. */
export function readTables(blocks: readonly Block[], limit = defaultLimits.cells): TableReading {
  shared ??= new RowIndex();
  const printed = tokenise(blocks, shared.isLabel, limit);
  markTexts(printed, shared);
  const rows = findRows(printed, shared);
  const restored = restoreBlanks(printed, rows);
  const tokens = restored ?? printed;
  const sequences = restored ? findRows(restored, shared) : rows;
  const reading = emptyReading(familyOf(sequences, tokens));
  const used = new Set<number>();
  if (reading.family === '2008') readStatistics(tokens, sequences, reading, used);
  if (reading.family === '2019') readCurrent(tokens, sequences, reading, used);
  const tails = Object.values(sequences).flatMap((anchors) => anchors.map(({ rest }) => rest));
  leftovers(tokens, blocks, used, tails.filter(Boolean), reading);
  const [first, last] = used.size === 0 ? [tokens.length, tokens.length] : ends(used);
  otherTables(tokens.slice(0, first), reading);
  if (!reportSecond(tokens, used, shared, reading)) otherTables(tokens.slice(last + 1), reading);
  return reading;
}

const emptyReading = (family: TableReading['family']): TableReading => ({
  family,
  cells: new Map(),
  forms: {},
  rowForms: new Map(),
  titles: [],
  headingFigures: [],
  extra: [],
  diagnostics: [],
  consumed: new Set(),
});

/** Labels occur in prose too: a table needs several rows with figures, or one under its own headings. */
function familyOf(sequences: Sequences, tokens: readonly Token[]): TableReading['family'] {
  const old = filled(sequences.statistics).length;
  const current = filled(sequences.proactiveDisclosure).length + filled(sequences.requests).length;
  const known =
    current >= 2 ||
    (current === 1 && disclosureForms(tokens, sequences.proactiveDisclosure).overall !== null);
  if (old >= 3 && old >= current) return '2008';
  if (known) return '2019';
  return readDisputes(tokens) ? '2019' : null;
}

/**
 * A page may hold several reports: the first is read, and the others are named, never mixed into it. Tells whether
 * there is one.
 */
function reportSecond(
  tokens: readonly Token[],
  used: Set<number>,
  index: RowIndex,
  reading: TableReading,
): boolean {
  if (reading.family === null || used.size === 0) return false;
  const rest = tokens.slice(ends(used)[1] + 1);
  if (rest.length < 20) return false;
  const rows = findRows(rest, index);
  const first = Object.values(rows)
    .flatMap(filled)
    .sort((left, right) => left.start - right.start)[0];
  if (familyOf(rows, rest) === null || !first) return false;
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
