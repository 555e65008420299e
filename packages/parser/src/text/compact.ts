import { cutOut, type Mapped } from './mapped.ts';
import { normalise } from './normalise.ts';
import type { Cut } from './offsets.ts';

/**
 * Normalised text for reading prose: without the blanks that typesetting puts around Chinese characters
 * and digits (`2024 年 1 月`). Blanks between two Latin letters or two digits stay, as they part words.
 */
export function compact(source: string): Mapped {
  const normalised = normalise(source);
  if (!/\s/.test(normalised.text)) return normalised;
  const cuts: Cut[] = [];
  for (const { 0: blank, index } of normalised.text.matchAll(/\s+/g)) {
    const left = normalised.text[index - 1] ?? '';
    const right = normalised.text[index + blank.length] ?? '';
    if (!/[\dA-Za-z]/.test(left) || !/[\dA-Za-z]/.test(right))
      cuts.push({ at: index, removed: blank.length, inserted: 0 });
  }
  return cutOut(normalised, cuts);
}

const known = new WeakMap<object, Mapped>();

/** The compact text of a paragraph, made once for all that read it. */
export function compactOf(paragraph: { readonly text: string }): Mapped {
  let made = known.get(paragraph);
  if (!made) {
    made = compact(paragraph.text);
    known.set(paragraph, made);
  }
  return made;
}
