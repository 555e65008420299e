import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document around this body, and other parts by name below `word/`. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${name}>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = strToU8(root(name, content));
  return zipSync(files);
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') || text === '' ? text : run(text)}</w:p>`;

export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`;

export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

export const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
