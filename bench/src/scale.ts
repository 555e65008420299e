import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    documents: { type: 'string' },
    reports: { type: 'string' },
    rounds: { type: 'string' },
  },
  strict: false,
});

/** How large the figures at size are: modest, or with `--full` as they are promised, or as given. */
export const size = {
  /** Documents of the smaller bulk run; the larger has ten times as many. */
  documents: Number(values.documents ?? (values.full ? 10_000 : 200)),
  /** Reports of the synthetic country. */
  reports: Number(values.reports ?? (values.full ? 3_000_000 : 30_000)),
  /** Rounds of the bulk runs: the longer they are, the less one differs from another. */
  rounds: Number(values.rounds ?? (values.full ? 1 : 3)),
};
