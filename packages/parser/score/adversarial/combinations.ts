import type { Form } from '@ogi-reports/schema';
import type { SourceDocument } from '../../src/blocks.ts';
import { readDocument } from '../../src/media/detect.ts';
import { readTables } from '../read-tables.ts';
import { type CombinedDamage, combinedDamages } from './combined-damages.ts';
import { type Figures, figuresOf, kinds, randomOf } from './figures.ts';
import { body, tableOf } from './html-drawing.ts';
import { type Matrix, mapTables, type Tables, tablesOf } from './matrix.ts';
import { filled, rowsOf, whole } from './text-drawing.ts';

/** A document with two damages, and the figures that its agency printed. */
export interface Combination {
  name: string;
  damages: [CombinedDamage, CombinedDamage];
  document: string;
  figures: Figures;
}

const rows =
  (draw: (row: string[]) => string, joint = '\n') =>
  (tables: Tables) =>
    whole(tables, (matrix) => rowsOf(matrix).map(draw).join(joint));
const page = (draw: (matrix: Matrix) => string) => (tables: Tables) => body(tables, draw);
const withoutEmpty = (matrix: Matrix): Matrix => matrix.map((row) => row.filter(({ text }) => text !== ''));

const drawings: Record<string, (tables: Tables) => string> = {
  tabs: rows((row) => row.join('\t')),
  pipes: rows((row) => `| ${row.join(' | ')} |`),
  commas: rows((row) => row.join(',')),
  'a cell a line': rows((row) => filled(row).join('\n')),
  'a cell a line, blank lines for blank cells': rows((row) => row.join('\n')),
  'a cell a line, blank lines between': rows((row) => filled(row).join('\n\n'), '\n\n'),
  'a cell a line, closed by a pipe': rows((row) => row.map((text) => (text ? `${text} |` : '|')).join('\n')),
  'pipe lines between': rows((row) => row.join('\n|\n')),
  'figures in the line below the label': rows(
    ([label = '', ...others]) => `${label}\n${filled(others).join(' ')}`,
  ),
  'one blank between': rows((row) => filled(row).join(' ')),
  'wide gaps': rows((row) => filled(row).join('    ')),
  'ideographic gaps': rows((row) => filled(row).join('　')),
  'full grid, tabs': (tables) =>
    whole(tables, (matrix) =>
      written(matrix)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
  'web page': page((matrix) => tableOf(matrix)),
  'web page, empty cells gone': page((matrix) => tableOf(withoutEmpty(matrix))),
  'web page, full grid': page((matrix) =>
    tableOf(written(matrix).map((row) => row.map((text) => ({ text })))),
  ),
  'web page of divisions': page((matrix) =>
    rowsOf(matrix)
      .map((row) => `<div>${row.map((text) => `<div>${text}</div>`).join('')}</div>`)
      .join('\n'),
  ),
};

/** Spans written out as empty cells; rows end where their own cells do. */
function written(matrix: Matrix): string[][] {
  const covered = new Set<string>();
  return matrix.map((row, at) => {
    const texts: string[] = [];
    const cover = () => {
      while (covered.has(`${at} ${texts.length}`)) texts.push('');
    };
    for (const { text, rows: down = 1, columns = 1 } of row) {
      cover();
      for (let right = 0; right < columns; right++) {
        for (let below = 1; below < down; below++) covered.add(`${at + below} ${texts.length}`);
        texts.push(right === 0 ? text : '');
      }
    }
    cover();
    return texts;
  });
}

const forms: Form[] = ['2014-table', '2019-trial', '2021'];

/** The document that a seed makes: a form, figures, a drawing and two damages. */
export function combination(seed: number, damages: readonly CombinedDamage[] = combinedDamages): Combination {
  const random = randomOf(seed * 7919);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  for (let turn = 0; turn < 5; turn++) random(2);
  const [form, kind, drawing] = [pick(forms), pick(kinds), pick(Object.keys(drawings))];
  const [first, second] = [pick(damages), pick(damages)];
  const figures = figuresOf(form, kind, seed);
  const tables = mapTables(tablesOf(form, figures), (matrix, name) =>
    second.apply(first.apply(matrix, random, name), random, name),
  );
  return {
    name: `${form}, ${drawing}, ${kind}: ${first.name}, ${second.name}`,
    damages: [first, second],
    document: drawings[drawing]?.(tables) ?? '',
    figures,
  };
}

/** Values of a reading: how many are right or wrong, and those that are wrong without doubt or diagnostic. */
export async function judge({ blocks }: Pick<SourceDocument, 'blocks'>, figures: Figures) {
  const { cells, diagnostics } = await readTables(blocks);
  const named = new Set(diagnostics.flatMap((one) => one.cells));
  const found = { right: 0, wrong: 0, silent: [] as string[] };
  for (const [address, { value, evidence }] of cells) {
    const number = typeof value === 'object' ? (value?.amount ?? null) : value;
    if (number === null) continue;
    const isRight = String(number) === figures.get(address);
    if (isRight) found.right++;
    else found.wrong++;
    if (!isRight && !evidence.doubt && !named.has(address))
      found.silent.push(`${address}: ${number} for ${figures.get(address) || 'blank'}`);
  }
  return found;
}

/** Reads as many documents with two damages, and tells of each that gives a value wrong without saying so. */
export async function scoreCombinations(count: number, print: (line: string) => void): Promise<void> {
  const sum = { right: 0, wrong: 0, silent: 0, documents: 0 };
  for (let seed = 1; seed <= count; seed++) {
    const one = combination(seed);
    const { right, wrong, silent } = await judge(await readDocument(one.document, {}), one.figures);
    sum.right += right;
    sum.wrong += wrong;
    sum.silent += silent.length;
    if (silent.length === 0) continue;
    sum.documents++;
    print(`${seed}: ${one.name}: ${silent.slice(0, 3).join('; ')}`);
  }
  print(
    `${count} documents\t${sum.right} right\t${sum.wrong} wrong\t${sum.silent} silent wrong in ${sum.documents}`,
  );
}
