import { codebook, type Form, type Table } from '@ogi-reports/schema';
import { figuresOf, type Profile } from './profile.ts';
import { pick, type Random } from './random.ts';
import { settler } from './sums.ts';

type Tree = { [key: string]: Tree | unknown };

/** Draws the figures of one form and lays them out as a report's tables. */
export type DrawTables = (random: Random, holds: boolean) => Record<string, unknown>;

/** One report in so many has one more in a total than its parts come to, where its sums are not to hold. */
export function tablesOf(form: Form, profile: Profile): DrawTables {
  const entries = codebook(form);
  const pools = entries.map(({ address }) => figuresOf(profile, form, address));
  const settle = settler(form);
  const build = layout(entries.map(({ address, kind, unit }) => ({ path: address.split('.'), kind, unit })));
  const totals = entries.flatMap(({ address }, place) => (address.endsWith('total') ? [place] : []));
  const figures = new Float64Array(entries.length);
  return (random, holds) => {
    for (let place = 0; place < pools.length; place++)
      figures[place] = pick(pools[place] as number[], random);
    settle(figures);
    if (!holds) figures[pick(totals, random)] = 1 + (figures[pick(totals, random)] as number);
    return build(figures);
  };
}

interface Leaf {
  path: string[];
  kind: 'count' | 'signed' | 'money';
  unit: string | null;
}

/** Puts figures where their addresses say. */
function layout(leaves: readonly Leaf[]): (figures: Float64Array) => Tree {
  const places = new Map(leaves.map((leaf, place) => [leaf.path.join('.'), place]));
  const shape: Tree = {};
  for (const { path } of leaves) {
    let node = shape;
    for (const key of path.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node[path.at(-1) as string] = places.get(path.join('.'));
  }
  const fill = (node: Tree, figures: Float64Array): Tree => {
    const filled: Tree = {};
    for (const key of Object.keys(node)) {
      const child = node[key];
      filled[key] =
        typeof child === 'number'
          ? figureOf(leaves[child] as Leaf, figures[child])
          : fill(child as Tree, figures);
    }
    return filled;
  };
  return (figures) => fill(shape, figures);
}

const figureOf = ({ kind, unit }: Leaf, figure: number | undefined) =>
  kind === 'money' ? { amount: figure, unit } : figure;

/** What a mixed report takes from each form: table two of 2021, tables three and four of 2019. */
export function mixedTables(current: Tree, trial: Tree): Tree {
  return { ...trial, proactiveDisclosure: current.proactiveDisclosure };
}

export const tables2019: readonly Table[] = ['proactiveDisclosure', 'requests', 'disputes'];
