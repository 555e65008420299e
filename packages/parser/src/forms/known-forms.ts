import type { Form } from '@ogi-reports/schema';
import { RowIndex } from '../tables/candidates.ts';
import type { Family } from '../tables/patterns.ts';
import type { Sequences } from '../tables/sequence.ts';
import type { Token } from '../tables/tokens.ts';
import type { FormFamily, FormReader } from './family.ts';

/** The forms that tables are read by, and an index of the rows to look for. */
export class KnownForms {
  readonly asked: ReadonlySet<Form>;
  readonly index: RowIndex;
  private readonly families: readonly FormFamily[];

  constructor(forms: readonly FormReader[]) {
    this.asked = new Set(forms.map(({ form }) => form));
    const families = new Set(forms.map(({ family }) => family));
    this.families = [...families].sort((left, right) => left.family.localeCompare(right.family));
    this.index = new RowIndex(this.families.flatMap(({ patterns }) => patterns()));
  }

  /** The family whose tables the rows found make up, if any. */
  seenIn(tokens: readonly Token[], sequences: Sequences): FormFamily | undefined {
    return this.families.find((each) => each.isSeen(tokens, sequences));
  }

  named(family: Family): FormFamily | undefined {
    return this.families.find((each) => each.family === family);
  }
}
