import { reportRules } from '@ogi-reports/audit';
import { codebook, type Form } from '@ogi-reports/schema';

/** What has to hold between figures, as positions in the codebook's order. */
interface Relation {
  kind: 'equal' | 'at-most';
  left: number[];
  right: number[];
}

/** The relations of a form's sum rules. */
function relationsOf(form: Form): Relation[] {
  const places = new Map(codebook(form).map(({ address }, place) => [address as string, place]));
  const at = (cells: readonly string[]) => cells.map((cell) => places.get(cell) as number);
  return reportRules.flatMap((rule) => {
    if (!('relations' in rule) || !rule.forms.includes(form)) return [];
    return rule.relations(form).map(({ kind, left, right }) => ({ kind, left: at(left), right: at(right) }));
  });
}

/** Fills in the totals of a form so that its rules hold: each pass may move figures that the next one sums. */
export function settler(form: Form): (figures: Float64Array) => void {
  const relations = relationsOf(form);
  return (figures) => {
    for (let pass = 0; pass < 6; pass++)
      if (!relations.map((relation) => settle(relation, figures)).some(Boolean)) return;
  };
}

/** Gives a side that lacks something to its first figure; where that would fall below nought, the rest to the other side. */
function settle({ kind, left, right }: Relation, figures: Float64Array): boolean {
  const gap = sum(right, figures) - sum(left, figures);
  if (gap === 0 || (kind === 'at-most' && gap > 0)) return false;
  if (kind === 'at-most') add(figures, right[0], -gap);
  else {
    const excess = -Math.min(0, (figures[left[0] as number] as number) + gap);
    add(figures, left[0], gap + excess);
    add(figures, right.at(-1), excess);
  }
  return true;
}

function add(figures: Float64Array, place: number | undefined, amount: number): void {
  figures[place as number] = (figures[place as number] as number) + amount;
}

const sum = (places: readonly number[], figures: Float64Array): number =>
  places.reduce((total, place) => total + (figures[place] as number), 0);
