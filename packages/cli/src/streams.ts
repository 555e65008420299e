import { once } from 'node:events';
import { createColors } from 'picocolors';
import { terminalAsker } from './add/terminal-asker.ts';
import type { Language } from './language.ts';
import type { Channel, Session } from './session.ts';

type Stream = NodeJS.WriteStream;

/** The session of the process itself. */
export function openSession(language: Language): Session {
  stopWhenReaderLeaves(process.stdout);
  stopWhenReaderLeaves(process.stderr);
  return {
    language,
    out: channel(process.stdout),
    talk: channel(process.stderr),
    colours: createColors(wantsColours(process.stdout)),
    input: process.stdin,
    ...(process.stdin.isTTY && process.stderr.isTTY && { asker: terminalAsker(language) }),
  };
}

function channel(stream: Stream): Channel {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

function wantsColours(stream: Stream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb';
}

/** `ogi … | head` ends quietly when `head` has seen enough. */
function stopWhenReaderLeaves(stream: Stream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
