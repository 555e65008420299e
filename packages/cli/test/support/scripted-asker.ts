import { Cancelled } from '../../src/add/terminal-asker.ts';
import type { Asker } from '../../src/session.ts';

/**
 * A person who gives the answers of a list in its order, and breaks off after the last. Keeps what was asked, and
 * what was offered to choose from.
 */
export function scriptedAsker(answers: readonly (string | boolean)[]) {
  const left = [...answers];
  const asked: { question: string; offered: string[]; refused: string[] }[] = [];
  const next = () => {
    const answer = left.shift();
    if (answer === undefined) throw new Cancelled();
    return answer;
  };
  const entry = (question: string, offered: string[] = []) => {
    const made = { question, offered, refused: [] as string[] };
    asked.push(made);
    return made;
  };
  const asker: Asker = {
    async text(question, check) {
      const { refused } = entry(question);
      for (;;) {
        const answer = String(next());
        const fault = check(answer);
        if (fault === undefined) return answer;
        refused.push(fault);
      }
    },
    async choose(question, choices) {
      entry(
        question,
        choices.map(({ label }) => label),
      );
      return String(next());
    },
    async complete(question, suggest) {
      const typed = String(next());
      const offered = suggest(typed);
      entry(
        question,
        offered.map(({ label }) => label),
      );
      return offered[0]?.value ?? '';
    },
    async confirm(question) {
      entry(question);
      return next() === true;
    },
  };
  return { asker, asked };
}
