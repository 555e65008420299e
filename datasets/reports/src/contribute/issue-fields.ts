/** A field of a GitHub issue form; its label heads its answer in the body of the issue. */
export interface FormField {
  id: string;
  label: string;
  description: string;
}

export function field(id: string, zh: string, en: string, aboutZh: string, aboutEn: string): FormField {
  return { id, label: `${zh} / ${en}`, description: aboutZh ? `${aboutZh} · ${aboutEn}` : '' };
}

/** The answers of an issue by the label of their field, without the fences of code and GitHub's "no answer". */
export function sectionsOf(body: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of body.replaceAll('\r\n', '\n').split(/^### /m).slice(1)) {
    const [label = '', ...lines] = part.split('\n');
    const text = lines.join('\n').trim();
    const answer = text
      .replace(/^```\w*\n/, '')
      .replace(/\n?```$/, '')
      .trim();
    sections.set(label.trim(), answer === '_No response_' ? '' : answer);
  }
  return sections;
}
