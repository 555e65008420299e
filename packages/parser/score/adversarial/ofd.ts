import { strToU8, zipSync } from 'fflate';
import { paper, type Sheet, sheetsOf, widthOf } from './paper.ts';
import type { Variant } from './variant.ts';

type DrawText = (text: Sheet['texts'][number]) => string;
type DrawRule = (rule: Sheet['rules'][number]) => string;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const file = (root: string, content: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><ofd:${root} xmlns:ofd="http://www.ofdspec.org/2016">${content}</ofd:${root}>`,
  );
const fixed = (...numbers: number[]) => numbers.map((number) => number.toFixed(3)).join(' ');

/** A package of pages with what each draws. */
export function ofdFile(pages: readonly string[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const box = `<ofd:PhysicalBox>0 0 ${paper.width} ${paper.height}</ofd:PhysicalBox>`;
  const list = pages.map((_, at) => `<ofd:Page ID="${at + 100}" BaseLoc="Pages/Page_${at}/Content.xml"/>`);
  const parts = Object.fromEntries(
    pages.map((content, at) => [
      `Doc_0/Pages/Page_${at}/Content.xml`,
      file('Page', `<ofd:Content><ofd:Layer ID="1">${content}</ofd:Layer></ofd:Content>`),
    ]),
  );
  return zipSync({
    'OFD.xml': file(
      'OFD',
      '<ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>',
    ),
    'Doc_0/Document.xml': file(
      'Document',
      `<ofd:CommonData><ofd:PageArea>${box}</ofd:PageArea></ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>`,
    ),
    ...parts,
    ...more,
  });
}

/** A line of text with the distances of its characters, those that are alike counted. */
export const textObject: DrawText = ({ text, x, y }) => {
  const steps = Array.from(text, (character) => widthOf(character)).slice(0, -1);
  const runs: [number, number][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && last[1] === step) last[0] += 1;
    else runs.push([1, step]);
  }
  const delta = runs.map(([count, step]) => (count > 1 ? `g ${count} ${step}` : `${step}`)).join(' ');
  return text === ''
    ? ''
    : `<ofd:TextObject ID="2" Boundary="${fixed(x, y - paper.size, widthOf(text), 1.2 * paper.size)}" Font="3" Size="${paper.size}"><ofd:TextCode X="0" Y="${paper.size}"${delta && ` DeltaX="${delta}"`}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
};

const eachCharacter: DrawText = ({ text, x, y }) => {
  let at = x;
  return Array.from(text, (character) => {
    const drawn = textObject({ text: character, x: at, y });
    at += widthOf(character);
    return drawn;
  }).join('');
};

/** Letters of the size 1, enlarged by the object's own matrix. */
const enlarged: DrawText = (line) =>
  textObject(line)
    .replace(/Size="[\d.]+"/, `Size="1" CTM="${paper.size} 0 0 ${paper.size} 0 0"`)
    .replace(/ Y="[\d.]+"/, ' Y="1"')
    .replace(/DeltaX="([^"]*)"/, (_, steps: string) => {
      const words = steps.split(' ');
      const isCount = (at: number) => words[at] === 'g' || words[at - 1] === 'g';
      return `DeltaX="${words.map((word, at) => (isCount(at) ? word : Number(word) / paper.size)).join(' ')}"`;
    });

const stroke: DrawRule = ({ x0, y0, x1, y1 }) =>
  `<ofd:PathObject ID="4" Boundary="${fixed(x0, y0, x1 - x0 + 0.2, y1 - y0 + 0.2)}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${fixed(x1 - x0, y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>`;

const bar: DrawRule = ({ x0, y0, x1, y1 }) => {
  const [width, height] = [Math.max(0.2, x1 - x0), Math.max(0.2, y1 - y0)];
  return `<ofd:PathObject ID="4" Boundary="${fixed(x0, y0, width, height)}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${fixed(width, 0)} L ${fixed(width, height)} L ${fixed(0, height)} C</ofd:AbbreviatedData></ofd:PathObject>`;
};

const variant = (name: string, text: DrawText, rule: DrawRule, whole: Variant['whole'] = true): Variant => ({
  name: `OFD: ${name}`,
  whole,
  draw: (tables) =>
    ofdFile(sheetsOf(tables).map(({ texts, rules }) => [...rules.map(rule), ...texts.map(text)].join(''))),
});

export const ofdVariants: Variant[] = [
  variant('ruled, a text for each line', textObject, stroke),
  variant('ruled, a text for each character', eachCharacter, stroke),
  variant('ruled by bars, letters enlarged by their matrix', enlarged, bar),
  variant('no rules', textObject, () => '', false),
];
