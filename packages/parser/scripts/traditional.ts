import { Converter } from 'opencc-js/t2cn';

/** Characters of mainland Chinese by the national standard of 1980, which holds simplified forms only. */
function standardCharacters(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      characters.add(decoder.decode(new Uint8Array([lead, trail])));
  return characters;
}

/** Unified ideographs of the basic plane and compatibility forms, in code order. */
function* ideographs(): Generator<string> {
  for (let code = 0x3400; code <= 0x9fff; code += 1) yield String.fromCharCode(code);
  for (let code = 0xf900; code <= 0xfaff; code += 1) yield String.fromCharCode(code);
}

/** One-to-one pairs of traditional and simplified characters, apart from those that both scripts use. */
export function traditionalPairs(): { certain: [string, string][]; ambiguous: [string, string][] } {
  const convert = Converter({ from: 't', to: 'cn' });
  const standard = standardCharacters();
  const certain: [string, string][] = [];
  const ambiguous: [string, string][] = [];
  for (const character of ideographs()) {
    const simplified = convert(character.normalize('NFKC'));
    if (simplified === character || simplified.length !== 1) continue;
    (standard.has(character) ? ambiguous : certain).push([character, simplified]);
  }
  return { certain, ambiguous };
}

/** The module that `src/text/normalise.ts` reads: two strings a script, position by position. */
export function traditionalSource(): string {
  const { certain, ambiguous } = traditionalPairs();
  const column = (pairs: [string, string][], index: 0 | 1) => pairs.map((pair) => pair[index]).join('');
  return `// Generated from opencc-js by \`pnpm generate\`; edits are overwritten.

/** Characters that only traditional text has, and their simplified forms position by position. */
export const traditional =
  '${column(certain, 0)}';
export const simplified =
  '${column(certain, 1)}';

/** Characters that simplified text has too (乾县), to be converted in traditional text only. */
export const ambiguous = '${column(ambiguous, 0)}';
export const ambiguousSimplified = '${column(ambiguous, 1)}';
`;
}
