/** A plain object: neither null nor an array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many keys of its own an object has. */
export function keyCount(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** Whether all values of an object fit. */
export function everyValue(value: Record<string, unknown>, fits: (value: unknown) => boolean): boolean {
  for (const key in value) if (!fits(value[key])) return false;
  return true;
}

/** Whether a value is an array whose items all fit, holes as undefined. */
export function everyItem(value: unknown, fits: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) if (!fits(value[index])) return false;
  return true;
}

export const isAtLeast = (value: unknown, least: number): boolean => (value as number) >= least;
export const isAtMost = (value: unknown, most: number): boolean => (value as number) <= most;
