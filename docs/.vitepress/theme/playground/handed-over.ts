import type { Dropped } from '../../../src/playground/types.ts';

let waiting: Dropped | null = null;

/** Keeps a document that was dropped on another page until the playground is open. */
export function handOver(dropped: Dropped): void {
  waiting = dropped;
}

/** The document handed over, once. */
export function takeHandedOver(): Dropped | null {
  const handed = waiting;
  waiting = null;
  return handed;
}
