import type { Form } from '@ogi-reports/schema';
import { sumRules } from '../src/rules/index.ts';
import type { Relation } from '../src/types.ts';

const types: Record<Form, { name: string; type: string }> = {
  '2014-table': { name: 'sumsHold2014', type: "Report2014['tables']" },
  '2019-trial': { name: 'sumsHold2019Trial', type: "Report2019Trial['tables']" },
  '2021': { name: 'sumsHold2021', type: "Report2021['tables']" },
};

/** For each form a function that tells in one pass whether every figure of every sum is there and every sum holds. */
export function sumsHoldSource(): string {
  const forms = Object.keys(types) as Form[];
  return `import type { Report2014, Report2019Trial, Report2021 } from '@ogi-reports/schema';
${forms.map(functionFor).join('')}`;
}

const relationsOf = (form: Form): Relation[] =>
  sumRules.filter(({ forms }) => forms.includes(form)).flatMap((rule) => rule.relations(form));

function functionFor(form: Form): string {
  const { name, type } = types[form];
  const relations = relationsOf(form);
  const cells = [...new Set(relations.flatMap(({ left, right }) => [...left, ...right]))];
  const variables = new Map(cells.map((cell, index) => [cell, `v${index}`]));
  const groups = grouped(cells);
  return `
/** ${relations.length} sums of ${form}: true only where all figures in them are there and all hold. */
export function ${name}(tables: ${type}): boolean {
${[...groups].map(([parent, members], index) => loads(parent, members, index, variables)).join('\n')}
${relations.map((relation) => check(relation, variables)).join('\n')}
  return true;
}
`;
}

const parentOf = (cell: string) => cell.slice(0, cell.lastIndexOf('.'));

function grouped(cells: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const cell of cells) groups.set(parentOf(cell), [...(groups.get(parentOf(cell)) ?? []), cell]);
  return groups;
}

function loads(parent: string, cells: string[], index: number, variables: Map<string, string>): string {
  const names = cells.map((cell) => variables.get(cell) as string);
  const lines = cells.map((cell, at) => `  const ${names[at]} = g${index}.${cell.slice(parent.length + 1)};`);
  return [
    `  const g${index} = tables.${parent};`,
    ...lines,
    `  if (${names.map((name) => `${name} === null`).join(' || ')}) return false;`,
  ].join('\n');
}

function check({ kind, left, right }: Relation, variables: Map<string, string>): string {
  const sum = (cells: readonly string[]) => cells.map((cell) => variables.get(cell)).join(' + ');
  const operator = kind === 'equal' ? '!==' : '>';
  return `  if (${sum(left)} ${operator} ${sum(right)}) return false;`;
}
