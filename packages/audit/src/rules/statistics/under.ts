/** Cell addresses of the parts of a group. */
export const under = (group: string, keys: readonly string[]): string[] =>
  keys.map((key) => `${group}.${key}`);
