import { Command, CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { commandList } from './commands/index.ts';
import type { Call, CommandDefinition, OptionDefinition } from './definition.ts';
import type { ExitCode } from './exit.ts';
import { asFailure } from './failure.ts';
import { helpIn, misuse, texts } from './help.ts';
import type { Language } from './language.ts';
import { type Session, tell } from './session.ts';

/** Runs one command line and returns its exit code. */
export async function run(words: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = build(session, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(helpAsOption(words), { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, session);
  }
}

/** `ogi help parse` is `ogi parse --help`. */
function helpAsOption([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  return first === 'help' ? [...rest, '--help'] : [first, ...rest];
}

function build(session: Session, finish: (code: ExitCode) => void): Command {
  const { language } = session;
  const program = new Command('ogi')
    .description(texts.about[language])
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpIn(language))
    .helpCommand(false)
    .version(packageJson.version, '-V, --version', texts.version[language])
    .helpOption('-h, --help', texts.help[language])
    .addOption(new Option('--lang <language>', texts.language[language]).choices(['zh', 'en']))
    .addHelpText('after', `\n${texts.more[language]}`);
  for (const { name, summary } of commandList)
    program.command(name).description(summary[language]).helpOption('-h, --help', texts.help[language]);
  return program.hook('preSubcommand', async (_, command) => {
    const listed = commandList.find(({ name }) => name === command.name());
    if (listed) define(command, await listed.load(), session, finish);
  });
}

function define(
  command: Command,
  definition: CommandDefinition,
  session: Session,
  finish: (code: ExitCode) => void,
): void {
  const { language } = session;
  command.argument(definition.argument.flags, definition.argument.about[language]);
  for (const option of definition.options) command.addOption(toOption(option, language));
  command.addHelpText('after', `\n${examples(definition, language)}`);
  command.action(async (words: string | string[], options: Call['options']) => {
    finish(await definition.run({ session, words: [words].flat(), options }));
  });
}

function toOption({ flags, about, choices, required }: OptionDefinition, language: Language): Option {
  const option = new Option(flags, about[language]).makeOptionMandatory(required === true);
  return choices ? option.choices(choices) : option;
}

function examples({ examples: lines }: CommandDefinition, language: Language): string {
  const width = Math.max(...lines.map(({ line }) => line.length)) + 2;
  const rows = lines.map(({ line, about }) => `  ${line.padEnd(width)}${about[language]}`);
  return [texts.examples[language], ...rows].join('\n');
}

async function explain(error: unknown, session: Session): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') await tell(session, misuse(error));
    return 2;
  }
  await tell(session, asFailure(error).text);
  return 2;
}
