type Nested = { [key: string]: unknown };

/** Sets a value at a dotted cell address, making the objects above it. The counterpart of `valueAt`. */
export function placeAt(root: object, address: string, value: unknown): void {
  const keys = address.split('.');
  const last = keys.pop() as string;
  let node = root as Nested;
  for (const key of keys) {
    node[key] ??= {};
    node = node[key] as Nested;
  }
  node[last] = value;
}
