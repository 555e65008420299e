import type { Dialect } from '../tags.ts';

const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.microsoft.com/office/word/2003/wordml',
];

const attributes =
  'val type char font fldCharType id styleId abstractNumId numId ilvl instr default Target Type Id ContentType PartName Extension'.split(
    ' ',
  );

/**
 * WordprocessingML as a part of a document writes it: names of its own namespace lose their prefix, whatever
 * it is; all others keep theirs (`mc:Fallback`, `m:t`).
 */
export function wordDialect(xml: string): Dialect {
  const prefix = prefixOf(xml);
  const start = prefix === '' ? '' : `${prefix}:`;
  return {
    xml: true,
    attributes: new Map(
      attributes.flatMap((name) => [[name, name] as const, [`${start}${name}`, name] as const]),
    ),
    name: (written) => (start !== '' && written.startsWith(start) ? written.slice(start.length) : written),
  };
}

function prefixOf(xml: string): string {
  for (const [, prefix, uri] of xml
    .slice(0, 20_000)
    .matchAll(/\bxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g))
    if (uri && namespaces.includes(uri)) return prefix ?? '';
  return 'w';
}

/** Elements whose text is not in the document as it reads now: deletions, fallbacks, instructions, ruby. */
export const passedOver = new Set([
  'del',
  'moveFrom',
  'mc:Fallback',
  'instrText',
  'delInstrText',
  'delText',
  'rt',
  'sectPr',
  'tblPrChange',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
]);

/** Whether a switch such as `<w:vanish/>` is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}
