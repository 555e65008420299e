import { Failure } from '../failure.ts';
import type { Language } from '../language.ts';
import type { Asker, Choice } from '../session.ts';

/** A question was broken off. */
export class Cancelled extends Failure {
  constructor() {
    super('cancelled', { zh: '已中止，没有写入。', en: 'broken off; nothing was written.' });
  }
}

/** The person at the terminal. Questions go to standard error, since standard output is for results. */
export function terminalAsker(language: Language): Asker {
  const [active, inactive] = language === 'zh' ? ['是', '否'] : ['Yes', 'No'];
  const shown = { input: process.stdin, output: process.stderr };
  const prompts = () => import('@clack/prompts');
  const answered = async <Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> => {
    const answer = await asked;
    if (typeof answer === 'symbol') throw new Cancelled();
    return answer as Exclude<Value, symbol>;
  };
  return {
    async text(message, check) {
      const { text } = await prompts();
      const validate = (answer = '') => check(answer.trim());
      return (await answered(text({ message, validate, ...shown })))?.trim() ?? '';
    },
    async choose(message, choices) {
      const { select } = await prompts();
      return answered(select({ message, options: [...choices], ...shown }));
    },
    async complete(message, suggest) {
      const { autocomplete } = await prompts();
      const options = function (this: { userInput: string }): Choice[] {
        return [...suggest(this.userInput)];
      };
      return answered(autocomplete({ message, options, filter: () => true, ...shown }));
    },
    async confirm(message) {
      const { confirm } = await prompts();
      return answered(confirm({ message, active, inactive, ...shown }));
    },
  };
}
