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

/** What a command has of the world around it. Machine output goes to `out`, everything else to `talk`. */
export interface Session {
  readonly language: Language;
  readonly out: Channel;
  readonly talk: Channel;
  readonly colours: Colors;
  readonly input: AsyncIterable<Uint8Array>;
}

/** A line of talk on standard error. */
export function tell(session: Session, message: Message): Promise<void> {
  return session.talk.write(`ogi: ${message[session.language]}\n`);
}
