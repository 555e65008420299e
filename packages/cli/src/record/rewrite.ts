import { writeFile } from 'node:fs/promises';
import type { Message } from '@ogi-reports/schema';
import type { Call, OptionDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import type { Printer } from '../output/printer.ts';

/** The text that a record's file should have, and whether it has another. */
export interface Rewritten {
  text: string;
  changed: boolean;
}

/** `--write` and `--check`, of the commands that write records anew. */
export const rewriteOptions = (check: Message): OptionDefinition[] => [
  { flags: '--write', about: { zh: '改写文件本身', en: 'rewrite the files themselves' } },
  { flags: '--check', about: check },
];

/** Writes a changed record where that is asked for; standard input has no file to write. */
export async function rewrite(name: string, result: Rewritten, options: Call['options']) {
  if (options.write && result.changed && name !== '-') await writeFile(name, result.text);
  const code: ExitCode = options.check && result.changed ? 1 : 0;
  return { result, code };
}

/** With `--write` or `--check` the names of the changed files, one a line; else the texts. */
export function changedPrinter({ write, check }: Call['options']): Printer<Rewritten> {
  const nothing = { begin: () => '', failure: () => '', end: () => '' };
  if (!write && !check) return { ...nothing, result: (_, { text }) => text };
  return { ...nothing, result: (name, { changed }) => (changed ? `${name}\n` : '') };
}
