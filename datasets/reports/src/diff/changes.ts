import { isDeepStrictEqual } from 'node:util';
import type { Report } from '@ogi-reports/schema';
import type { Change } from './types.ts';

/** Everything in which two versions of a report differ: figures first, then claims, then fields. */
export function changesBetween(before: Report, after: Report): Change[] {
  return [...cellChanges(before, after), ...claimChanges(before, after), ...fieldChanges(before, after)];
}

/** A cell's content: its figure, or the state that says why there is none. */
function* contents({ tables, cells }: Report): Generator<[address: string, content: unknown]> {
  for (const [address, value] of leaves(tables)) {
    const state = cells[address];
    if (value !== null) yield [address, value];
    else if (state) yield [address, state];
  }
}

function* leaves(node: object, prefix = ''): Generator<[address: string, value: unknown]> {
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null || 'unit' in child) yield [prefix + key, child];
    else yield* leaves(child, `${prefix}${key}.`);
  }
}

function cellChanges(before: Report, after: Report): Change[] {
  return differences('cell', new Map(contents(before)), new Map(contents(after)));
}

/** Claims have no names of their own: a claim that is not among those of the other version is a change. */
function claimChanges(before: Report, after: Report): Change[] {
  const without = (claims: Report['claims'], others: Report['claims']) => {
    const left = [...others];
    return claims.filter((claim) => {
      const index = left.findIndex((other) => isDeepStrictEqual(claim, other));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  const change = (kind: 'added' | 'removed', claim: Report['claims'][number]): Change => ({
    kind: 'claim',
    at: 'claims',
    change: kind,
    from: kind === 'removed' ? claim : null,
    to: kind === 'added' ? claim : null,
  });
  return [
    ...without(before.claims, after.claims).map((claim) => change('removed', claim)),
    ...without(after.claims, before.claims).map((claim) => change('added', claim)),
  ];
}

const own = ['tables', 'cells', 'claims', 'schemaVersion'];

function fieldChanges(before: Report, after: Report): Change[] {
  const fields = (report: Report) => new Map(Object.entries(report).filter(([key]) => !own.includes(key)));
  return differences('field', fields(before), fields(after));
}

function differences(
  kind: Change['kind'],
  before: Map<string, unknown>,
  after: Map<string, unknown>,
): Change[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((at) => {
    const from = before.get(at) ?? null;
    const to = after.get(at) ?? null;
    if (isDeepStrictEqual(from, to)) return [];
    const change = from === null ? 'added' : to === null ? 'removed' : 'corrected';
    return [{ kind, at, change, from, to } satisfies Change];
  });
}
