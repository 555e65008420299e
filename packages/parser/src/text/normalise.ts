import { fullWidth, listNumbers, radicals, spaces, unseen } from './characters.ts';
import { cutOut, type Mapped, mapped } from './mapped.ts';
import { type Cut, offsetOver } from './offsets.ts';
import { residue, residueMarks } from './residue.ts';

/** Normalised text: half-width, simplified, without invisible characters. */
export type Normalised = Mapped;

const plain = 0;
const certain = 1;
const doubtful = 2;
const resized = 3;
const other = 4;
/** Stays, but only residue has it. */
const suspicious = 5;

/** For each UTF-16 unit its replacement, and what kind of replacement that is: none for most of all text. */
interface Tables {
  to: Uint16Array;
  kind: Uint8Array;
  doubtfulTo: Map<number, string>;
  resizedTo: Map<number, string>;
}

/** Characters position by position with their simplified forms; the ambiguous ones stand in simplified text too. */
type Traditional = Record<'traditional' | 'simplified' | 'ambiguous' | 'ambiguousSimplified', string>;

let built: Tables | undefined;
let script: Traditional = { traditional: '', simplified: '', ambiguous: '', ambiguousSimplified: '' };

/** From now on, traditional characters are simplified by this table. */
export function useTraditional(table: Traditional): void {
  if (script === table) return;
  script = table;
  built = undefined;
}

function tables(): Tables {
  if (built) return built;
  const to = Uint16Array.from({ length: 65536 }, (_, code) => code);
  const kind = new Uint8Array(65536);
  for (const [from, replacement] of [...fullWidth(), ...radicals()]) to[from] = replacement;
  for (const code of spaces) to[code] = 0x20;
  const { traditional, simplified } = script;
  for (let index = 0; index < traditional.length; index += 1) {
    to[traditional.charCodeAt(index)] = simplified.charCodeAt(index);
    kind[traditional.charCodeAt(index)] = certain;
  }
  const doubtfulTo = pairs(script.ambiguous, script.ambiguousSimplified);
  for (const code of doubtfulTo.keys()) kind[code] = doubtful;
  const resizedTo = new Map(listNumbers());
  for (const code of unseen()) resizedTo.set(code, '');
  for (const code of resizedTo.keys()) kind[code] = resized;
  for (const mark of residueMarks) kind[mark.charCodeAt(0)] = suspicious;
  to.forEach((replacement, code) => {
    if (replacement !== code && kind[code] === plain) kind[code] = other;
  });
  built = { to, kind, doubtfulTo, resizedTo };
  return built;
}

function pairs(from: string, to: string): Map<number, string> {
  return new Map([...from].map((character, index) => [character.charCodeAt(0), to[index] as string]));
}

/** Text with all certain replacements made, and what it needs besides. */
interface Scan {
  text: string;
  cuts: Cut[];
  isTraditional: boolean;
  hasDoubtful: boolean;
  hasResidue: boolean;
}

/** Copies stretches that stay the same whole, so that simplified text costs one comparison a character. */
function scan(source: string): Scan {
  const { to, kind, resizedTo } = tables();
  const result: Scan = { text: '', cuts: [], isTraditional: false, hasDoubtful: false, hasResidue: false };
  let copied = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    const change = kind[code];
    if (change === plain) continue;
    if (change === doubtful || change === suspicious) {
      if (change === doubtful) result.hasDoubtful = true;
      else result.hasResidue = true;
      continue;
    }
    result.isTraditional ||= change === certain;
    result.hasResidue ||= kind[to[code] as number] === suspicious;
    const text =
      change === resized ? (resizedTo.get(code) as string) : String.fromCharCode(to[code] as number);
    result.text += source.slice(copied, index) + text;
    if (text.length !== 1) result.cuts.push({ at: index, removed: 1, inserted: text.length });
    copied = index + 1;
  }
  result.text += source.slice(copied);
  return result;
}

/** Words that mirrors convert along with the script; each keeps its length. */
const convertedWords: [RegExp, string][] = [
  [/资讯/g, '信息'],
  [/(?<=规范性|政策性?|部门|公开)档案(?!馆|室|局|法|管理)/g, '文件'],
  [/瞭解/g, '了解'],
];

function simplifyWords(text: string, isTraditional: boolean): string {
  if (!isTraditional) return text.replace(/规范性档案/g, '规范性文件');
  return convertedWords.reduce((current, [pattern, word]) => current.replace(pattern, word), text);
}

/**
 * Brings text to the form that labels and prose are read in: half-width digits, letters and punctuation,
 * plain spaces, simplified characters, list numbers such as ㈠ spelled out, and neither invisible
 * characters nor the residue of word processors and of copies with pronunciation glosses. Traditional characters
 * stay until `loadTraditional` was called. Never fails.
 */
export function normalise(source: string): Normalised {
  const found = scan(source);
  const doubtless = found.isTraditional && found.hasDoubtful ? simplifyDoubtful(found.text) : found.text;
  const words = simplifyWords(doubtless, found.isTraditional);
  const made = mapped(words, offsetOver(found.cuts));
  return found.hasResidue ? cutOut(made, residue(words)) : made;
}

/** 乾 and the like keep their form in names of places. */
function simplifyDoubtful(text: string): string {
  const { doubtfulTo } = tables();
  return text.replace(new RegExp(`[${script.ambiguous}](?![县安隆陵坤州])`, 'g'), (from) => {
    return doubtfulTo.get(from.charCodeAt(0)) ?? from;
  });
}
