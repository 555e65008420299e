/** No document can fill the memory. */
const most = 20_000;

/**
 * The same function, its answers remembered. Labels, headings and figures are the same in all reports, so that
 * most texts that a table holds were met before; those longer than `longest` hardly were. Answers are shared:
 * nobody may change them.
 */
export function remembered<Answer>(answer: (text: string) => Answer, longest = 40): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size < most) known.set(text, found);
    return found;
  };
}
