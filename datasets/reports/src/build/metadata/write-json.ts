import { writeFile } from 'node:fs/promises';

/** JSON for people and tools alike: indented, with a line end. */
export function writeJson(path: string, value: object): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
