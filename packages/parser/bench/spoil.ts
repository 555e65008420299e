import { unzlibSync } from 'fflate';

/** Numbers at random that are the same for the same seed. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed || 1;
  }
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((this.#state / 0x80000000) * limit);
  }
  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const cutEnd: Change = (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1));
const cutStart: Change = (bytes, chance) => bytes.slice(chance.below(bytes.length + 1));

const strewn: Change = (bytes, chance) => {
  const copy = bytes.slice();
  for (let count = 1 + chance.below(40); count > 0; count--)
    copy[chance.below(copy.length)] = chance.below(256);
  return copy;
};

const doubled: Change = (bytes, chance) => {
  const [to, from] = [chance.below(bytes.length), chance.below(bytes.length)];
  return joined(bytes.subarray(0, to), bytes.subarray(from, from + 4000), bytes.subarray(to));
};

const gapped: Change = (bytes, chance) => {
  const from = chance.below(bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + chance.below(2000)));
};

const changes: readonly Change[] = [cutEnd, cutStart, strewn, doubled, gapped];

/** A document spoiled in up to three ways. */
export function spoiled(document: Uint8Array, chance: Chance): Uint8Array {
  let bytes = document;
  for (let count = 1 + chance.below(3); count > 0 && bytes.length > 1; count--)
    bytes = chance.of(changes)(bytes, chance);
  return bytes;
}

/** A stretch of bytes of a PDF: around its streams, or a stream unpacked. */
export interface Part {
  bytes: Uint8Array;
  isStream: boolean;
}

const latin = new TextDecoder('latin1');
const stream = /\/Length (\d+)[^>]*(?:>>)?[^>]*>>\s*stream\r?\n/g;

/** The parts of a PDF, its packed streams unpacked and no longer said to be packed, so that damage reaches them. */
export function unpackedParts(pdf: Uint8Array): Part[] {
  const parts: Part[] = [];
  const text = latin.decode(pdf);
  let last = 0;
  for (const { 0: found, 1: length, index } of text.matchAll(stream)) {
    if (index < last) continue;
    const start = index + found.length;
    const end = start + Number(length);
    const packed = pdf.subarray(start, end);
    const inner = /\/FlateDecode/.test(text.slice(text.lastIndexOf('obj', index), start))
      ? inflated(packed)
      : undefined;
    const from = text.lastIndexOf('obj', index);
    const head = text.slice(from, start);
    const bytes = inner ?? packed;
    const plain = inner
      ? head
          .replace(/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/, '')
          .replace(/\/Length \d+/, `/Length ${bytes.length}`)
      : head;
    parts.push({ bytes: pdf.subarray(last, from), isStream: false });
    parts.push({ bytes: Uint8Array.from(plain, (sign) => sign.charCodeAt(0)), isStream: false });
    parts.push({ bytes, isStream: true });
    last = end;
  }
  return [...parts, { bytes: pdf.subarray(last), isStream: false }];
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(bytes);
  } catch {
    return undefined;
  }
}

/** The PDF of these parts with some bytes of one to three of its streams changed. */
export function spoiledInside(parts: readonly Part[], chance: Chance): Uint8Array {
  const streams = parts.filter(({ isStream, bytes }) => isStream && bytes.length > 0);
  const chosen = new Set(Array.from({ length: 1 + chance.below(3) }, () => chance.of(streams)));
  return joined(...parts.map((part) => (chosen.has(part) ? damaged(part.bytes, chance) : part.bytes)));
}

/** Most of what a reader trusts stands at the beginning: tables of contents, counts, offsets. */
function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const reach = chance.of([200, 2000, copy.length]);
  for (let count = 1 + chance.below(12); count > 0; count--)
    copy[chance.below(Math.min(copy.length, reach))] = chance.of([0, 1, 127, 128, 255, chance.below(256)]);
  return copy;
}
