import type { Report, Table } from '@ogi-reports/schema';
import { codebook } from '@ogi-reports/schema/codebook';
import type { ConversionTarget, Figure } from '../types.ts';
import type { Straight } from './piece.ts';

type Node = { [key: string]: Node | Figure };

/** Reads and copies a table that has the target's form already, by walking it. */
export function sameForm(form: ConversionTarget, table: Table): Straight {
  const paths = codebook(form, table).map(({ address }) => address.split('.'));
  return {
    values: (tables) => paths.map((path) => path.reduce<unknown>(step, tables) as Figure),
    tables: (tables) => copyOf(pick(tables, paths)),
  };
}

const step = (node: unknown, key: string): unknown => (node as Node)[key];

function pick(tables: Report['tables'], paths: string[][]): Node {
  const keys = new Set(paths.map(([key]) => key as string));
  return Object.fromEntries([...keys].map((key) => [key, step(tables, key) as Node]));
}

function copyOf(node: Node): Node {
  const copy: Node = {};
  for (const [key, child] of Object.entries(node))
    copy[key] = typeof child === 'object' && child !== null ? copyOf(child as Node) : child;
  return copy;
}
