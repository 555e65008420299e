import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false } },
  strict: false,
});

/** How large the figures at size are: modest, or with `--full` as they are promised. */
export const size = values.full
  ? { documents: 10_000, reports: 3_000_000, rounds: 3 }
  : { documents: 500, reports: 30_000, rounds: 3 };
