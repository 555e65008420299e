import type { Pair } from '../../many/types.ts';

/** Figures of an agency and of its whole jurisdiction differ by a factor, not by a year. */
export const scopesDiffer = ({ earlier, later }: Pair): boolean =>
  earlier.scope !== later.scope && earlier.scope !== 'unknown' && later.scope !== 'unknown';

/** Whether both reports have a table in the form. */
export const bothHave = ({ earlier, later }: Pair, form: string, table: string): boolean =>
  [earlier, later].every(({ figures }) =>
    figures.some(({ layout }) => layout.form === form && layout.table === table),
  );
