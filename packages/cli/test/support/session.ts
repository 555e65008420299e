import { createColors } from 'picocolors';
import type { Language } from '../../src/language.ts';
import type { Session } from '../../src/session.ts';

/** A session whose output a test can read. */
export function recordedSession(language: Language = 'en', input: readonly string[] = []) {
  const written = { out: '', talk: '' };
  const channel = (name: 'out' | 'talk') => ({
    isTerminal: false,
    columns: 100,
    async write(text: string) {
      written[name] += text;
    },
  });
  const session: Session = {
    language,
    out: channel('out'),
    talk: channel('talk'),
    colours: createColors(false),
    input: chunks(input),
  };
  return { session, written };
}

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}
