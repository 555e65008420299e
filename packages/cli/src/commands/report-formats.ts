import type { Call, OptionDefinition } from '../definition.ts';
import { jsonPrinter, ndjsonPrinter } from '../output/json.ts';
import type { Printer } from '../output/printer.ts';

/** Formats that every command over reports has, and the people's own of each command. */
const reportFormats = ['text', 'json', 'ndjson'] as const;

/** `--as` of such a command. */
export const asOption = (more: readonly string[] = []): OptionDefinition => ({
  flags: '--as <format>',
  about: { zh: '输出格式，默认 text（给人看）', en: 'format of the output; text, for people, by default' },
  choices: [...reportFormats, ...more],
});

/** The printer for `--as`: machines get the result as it is, people what the command makes of it. */
export function choosePrinter<Result extends object>(
  { options }: Call,
  several: boolean,
  text: () => Printer<Result>,
): Printer<Result> {
  if (options.as === 'json') return jsonPrinter(several);
  return options.as === 'ndjson' ? ndjsonPrinter() : text();
}
