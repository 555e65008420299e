import { explain, explainOrigin, type Mapping } from '@ogi-reports/converter';
import type { Form } from '@ogi-reports/schema';
import type { CellPassage } from '../codebook/types.ts';
import { linkTo } from './cell-links.ts';

/** Forms from the oldest to the newest. */
const ages: readonly Form[] = ['2014-table', '2019-trial', '2021'];

/** What becomes of a cell in each newer form, and where it comes from in each older one. */
export function passagesOf(form: Form, address: string): CellPassage[] {
  const age = ages.indexOf(form);
  const older = ages
    .slice(0, age)
    .reverse()
    .map((other) => fromOlder(other, form, address));
  const newer = ages.slice(age + 1).map((other) => toNewer(form, other, address));
  return [...newer, ...older].filter((passage) => passage !== undefined);
}

const isOfficial = (mappings: readonly Mapping[]): boolean =>
  mappings.length > 0 && mappings.every(({ basis }) => basis === 'official');

function toNewer(form: Form, other: Form, address: string): CellPassage | undefined {
  if (other === '2014-table') return undefined;
  const found = explain(form, address, other);
  if (!found) return undefined;
  const { outcome, predicate, target, related, reason, mappings } = found;
  return {
    form: other,
    direction: 'to',
    outcome,
    predicate,
    cells: target === null ? [] : [linkTo(other, target)],
    related: related.map((cell) => linkTo(other, cell)),
    reason,
    official: isOfficial(mappings),
  };
}

function fromOlder(other: Form, form: Form, address: string): CellPassage | undefined {
  if (form === '2014-table') return undefined;
  const found = explainOrigin(form, address, other);
  if (!found) return undefined;
  const { sources, related, code, reason, mappings } = found;
  const outcome = sources.length > 1 ? 'summed' : sources.length === 1 ? 'copied' : 'unfilled';
  return {
    form: other,
    direction: 'from',
    outcome: code === 'new-in-form' ? 'new' : outcome,
    predicate: mappings[0]?.predicate ?? 'new',
    cells: sources.map((cell) => linkTo(other, cell)),
    related: related.map((cell) => linkTo(other, cell)),
    reason,
    official: isOfficial(mappings),
  };
}
