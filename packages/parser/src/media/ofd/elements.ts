import type { Attributes, Dialect } from '../tags.ts';

const attributes =
  'BaseLoc Boundary CTM DeltaX DeltaY Fill HScale ID LineWidth ReadDirection Size Stroke TemplateID Visible X Y ZOrder Alpha ResourceID'.split(
    ' ',
  );

/** OFD (GB/T 33190-2016): the names without their prefix, which is `ofd` by custom. */
export const ofd: Dialect = {
  xml: true,
  attributes: new Map(attributes.map((name) => [name, name])),
  name: (written) => written.slice(written.indexOf(':') + 1),
};

/** The numbers of an attribute, parted by blanks. */
export function numbersOf(value: string | undefined): number[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
    .filter(Number.isFinite);
}

/** One number of an attribute; `otherwise` where it has none. */
export function numberOf(found: Attributes, name: string, otherwise: number): number {
  return numbersOf(found.get(name))[0] ?? otherwise;
}

/** No text has more characters between two that are placed by hand. */
const mostRepeated = 100_000;

/** Distances between characters: numbers, and `g count distance` for several that are the same. */
export function distancesOf(value: string | undefined): number[] {
  const words = (value ?? '').split(/\s+/).filter(Boolean);
  const found: number[] = [];
  for (let at = 0; at < words.length && found.length < mostRepeated; at++) {
    if (words[at] !== 'g') found.push(Number(words[at]) || 0);
    else {
      const [count, distance] = [Number(words[at + 1]), Number(words[at + 2]) || 0];
      for (let time = 0; time < Math.min(count || 0, mostRepeated); time++) found.push(distance);
      at += 2;
    }
  }
  return found;
}

/** The absolute path of a file that another names: from the root with a slash before it, else from its folder. */
export function pathFrom(file: string, named: string): string {
  const parts = named.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
