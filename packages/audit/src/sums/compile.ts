import type { Layout } from '../figures/layout.ts';
import type { Relation, SumRule } from '../types.ts';

/** A relation as positions in a layout's flat array. */
export interface CompiledRelation {
  rule: SumRule;
  kind: Relation['kind'];
  left: Uint16Array;
  right: Uint16Array;
}

function compileRelation(rule: SumRule, relation: Relation, layout: Layout): CompiledRelation {
  const positions = (cells: readonly string[]) => Uint16Array.from(cells, (cell) => position(layout, cell));
  return { rule, kind: relation.kind, left: positions(relation.left), right: positions(relation.right) };
}

function position(layout: Layout, cell: string): number {
  const found = layout.positions.get(cell);
  if (found === undefined) throw new RangeError(`the ${layout.form} form has no cell ${cell}`);
  return found;
}

/** The relations of all sum rules over one table of one form. */
export function compileRelations(rules: readonly SumRule[], layout: Layout): CompiledRelation[] {
  return rules
    .filter((rule) => rule.table === layout.table && rule.forms.includes(layout.form))
    .flatMap((rule) =>
      rule.relations(layout.form).map((relation) => compileRelation(rule, relation, layout)),
    );
}
