import type { Audited } from './types.ts';

const machine = ({ name, diagnostics, decided = [], coverage }: Audited) => ({
  name,
  diagnostics,
  decided,
  ...(coverage && { coverage }),
});

/** All findings as one JSON array. */
export function formatJson(items: Iterable<Audited>): string {
  return `${JSON.stringify([...items].map(machine), null, 2)}\n`;
}

/** One report a line. */
export function formatNdjsonLine(item: Audited): string {
  return `${JSON.stringify(machine(item))}\n`;
}
