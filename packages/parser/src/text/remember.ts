/** Texts that are worth remembering are short, and so many: no document can fill the memory. */
const [longest, most] = [40, 20_000];

/**
 * The same function, its answers remembered. Labels, headings and figures are the same in all reports, so that
 * most texts that a table holds were met before. Answers are shared: nobody may change them.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length <= longest && known.size < most) known.set(text, found);
    return found;
  };
}
