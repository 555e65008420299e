import type { Message } from '@ogi-reports/schema';
import type { Colors } from 'picocolors/types';
import type { Language } from './language.ts';

/** A stream that a person or a program reads. */
export interface Channel {
  /** Resolves once the text is on its way, so that a slow reader slows the writer. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** A value to choose, and how it reads. */
export interface Choice {
  value: string;
  label: string;
}

/** A person who is asked. Every question may be broken off, which throws Cancelled. */
export interface Asker {
  /** `check` says what is wrong with an answer, undefined where it will do. */
  text(question: string, check: (answer: string) => string | undefined): Promise<string>;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  /** A choice from what the letters typed so far may mean. */
  complete(question: string, suggest: (typed: string) => readonly Choice[]): Promise<string>;
  confirm(question: string): Promise<boolean>;
}

/** What a command has of the world around it. Machine output goes to `out`, everything else to `talk`. */
export interface Session {
  readonly language: Language;
  readonly out: Channel;
  readonly talk: Channel;
  readonly colours: Colors;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whoever sits at the terminal; undefined where nobody can be asked. */
  readonly asker?: Asker;
}

/** A line of talk on standard error. */
export function tell(session: Session, message: Message): Promise<void> {
  return session.talk.write(`ogi: ${message[session.language]}\n`);
}
