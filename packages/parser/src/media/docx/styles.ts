import { tokenise } from '../tags.ts';
import { wordDialect } from './elements.ts';

/** What a paragraph style says of its paragraphs. */
export interface Style {
  role: 'title' | 'heading' | undefined;
  /** The list that the style numbers its paragraphs in. */
  list: string | undefined;
  level: number | undefined;
}

interface Written extends Style {
  basedOn: string | undefined;
}

/** Paragraph styles by id, with what they take over from the styles that they are based on. */
export function readStyles(xml: string | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Written>();
  if (xml === undefined) return styles;
  let style: Written | undefined;
  tokenise(xml, wordDialect(xml), {
    open(name, attributes) {
      const value = attributes.get('val') ?? '';
      if (name === 'style') {
        style = { role: undefined, list: undefined, level: undefined, basedOn: undefined };
        if (attributes.get('type') === 'paragraph') styles.set(attributes.get('styleId') ?? '', style);
      } else if (!style) return;
      else if (name === 'name') style.role = roleOf(value);
      else if (name === 'outlineLvl' && Number(value) < 9) style.role ??= 'heading';
      else if (name === 'basedOn') style.basedOn = value;
      else if (name === 'numId') style.list = value;
      else if (name === 'ilvl') style.level = Number(value);
    },
    close() {},
    text() {},
    character() {},
  });
  for (const written of styles.values()) inherit(written, styles);
  return styles;
}

function roleOf(name: string): Style['role'] {
  if (/^(?:title|标题)$/i.test(name)) return 'title';
  return /^(?:heading \d|标题 ?\d)/i.test(name) ? 'heading' : undefined;
}

function inherit(style: Written, styles: ReadonlyMap<string, Written>): void {
  const seen = new Set<Written>([style]);
  let base = styles.get(style.basedOn ?? '');
  while (base && !seen.has(base)) {
    seen.add(base);
    style.list ??= base.list;
    style.level ??= base.level;
    style.role ??= base.role;
    base = styles.get(base.basedOn ?? '');
  }
}
