import type { Message } from '@ogi-reports/schema';
import type { ExitCode } from './exit.ts';
import type { Session } from './session.ts';

/** A command as its help and its parser of options need it. Adding a command is writing one of these. */
export interface CommandDefinition {
  /** What the words after the options are, e.g. `<input...>`. */
  argument: { flags: string; about: Message };
  options: readonly OptionDefinition[];
  /** Command lines that work as they stand, with what each does. */
  examples: readonly { line: string; about: Message }[];
  run(call: Call): Promise<ExitCode>;
}

export interface OptionDefinition {
  flags: string;
  about: Message;
  choices?: readonly string[];
  required?: boolean;
}

/** One use of a command. `options` hold what was given, by the option's name in camel case. */
export interface Call {
  session: Session;
  words: string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The inputs that most commands take. */
export const inputArgument: CommandDefinition['argument'] = {
  flags: '<input...>',
  about: {
    zh: '文件、文件夹、通配符，或 -（标准输入）',
    en: 'files, folders, patterns, or - for standard input',
  },
};
