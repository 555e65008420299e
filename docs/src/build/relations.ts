import { reportRules, type SumRule } from '@ogi-reports/audit';
import type { Form } from '@ogi-reports/schema';
import type { CellRelation } from '../codebook/types.ts';
import { linkTo } from './cell-links.ts';

const sumRules = reportRules.filter((rule): rule is SumRule => 'relations' in rule);
const known = new Map<Form, Map<string, CellRelation[]>>();

/** The sums and orders that a cell is part of, as the audit tests them. */
export function relationsOf(form: Form, address: string): CellRelation[] {
  let ofForm = known.get(form);
  if (!ofForm) {
    ofForm = relationsOfForm(form);
    known.set(form, ofForm);
  }
  return ofForm.get(address) ?? [];
}

function relationsOfForm(form: Form): Map<string, CellRelation[]> {
  const byCell = new Map<string, CellRelation[]>();
  for (const rule of sumRules.filter(({ forms }) => forms.includes(form)))
    for (const { kind, left, right } of rule.relations(form)) {
      const relation: CellRelation = {
        ruleId: rule.id,
        title: rule.title,
        official: rule.basis.kind === 'official',
        sign: kind === 'equal' ? '=' : '≤',
        left: left.map((cell) => linkTo(form, cell)),
        right: right.map((cell) => linkTo(form, cell)),
      };
      for (const cell of [...left, ...right]) byCell.set(cell, [...(byCell.get(cell) ?? []), relation]);
    }
  return byCell;
}
