import type { Block, SourceDocument } from '../blocks.ts';
import { useTraditional } from './normalise.ts';

let doubtful: Uint8Array | undefined;

/** Chinese characters beyond those of GB 2312, the simplified ones of daily use, of which none is only traditional. */
function doubtfulCharacters(): Uint8Array {
  const bytes = new Uint8Array(2 * (0xf8 - 0xb0) * (0xff - 0xa1));
  let at = 0;
  for (let row = 0xb0; row < 0xf8; row++)
    for (let cell = 0xa1; cell < 0xff; cell++) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  const found = new Uint8Array(65536).fill(1, 0x3400, 0xa000).fill(1, 0xf900, 0xfb00);
  for (const character of new TextDecoder('gb18030').decode(bytes)) found[character.charCodeAt(0)] = 0;
  return found;
}

/** Whether a text has Chinese characters beyond those of GB 2312, which may be traditional. */
export function mayBeTraditional(text: string): boolean {
  doubtful ??= doubtfulCharacters();
  for (let index = 0; index < text.length; index++) if (doubtful[text.charCodeAt(index)] === 1) return true;
  return false;
}

/** Loads the table of traditional characters, which is large and which few documents need. */
export async function loadTraditional(): Promise<void> {
  useTraditional(await import('./generated/traditional.ts'));
}

/** Loads what normalising a document's text takes. */
export async function prepareScript(
  blocks: readonly Block[],
  metadata?: SourceDocument['metadata'],
): Promise<void> {
  const needed =
    (metadata && mayBeTraditional(`${metadata.title}${metadata.publisher}`)) ||
    blocks.some((block) =>
      block.kind === 'paragraph'
        ? mayBeTraditional(block.text)
        : block.cells.some(({ text }) => mayBeTraditional(text)),
    );
  if (needed) await loadTraditional();
}
