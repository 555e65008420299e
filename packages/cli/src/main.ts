import { chooseLanguage } from './language.ts';
import { run } from './program.ts';
import { openSession } from './streams.ts';

const words = process.argv.slice(2);
process.exitCode = await run(words, openSession(chooseLanguage(words, process.env)));
