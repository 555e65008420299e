/** Operators of one page, in points from the bottom left as PDF counts. */
export type PageContent = string[];

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');

/** Text at a place; digits and Latin letters are half as wide as Chinese characters. */
export function text(content: string, x: number, y: number, size = 10, matrix = '1 0 0 1'): string {
  return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hex(content)}> Tj ET`;
}

/** A stroked line. */
export const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S`;

/** A filled rectangle. */
export const bar = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re f`;

/** A ruled table: its lines, and the text of each cell a little right of its left line. */
export function ruled(xs: number[], ys: number[], rows: string[][], size = 10): string[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return [
    ...ys.map((y) => line(left, y, right, y)),
    ...xs.map((x) => line(x, top, x, bottom)),
    ...rows.flatMap((row, down) =>
      row.map((content, across) => text(content, (xs[across] ?? 0) + 3, (ys[down + 1] ?? 0) + 4, size)),
    ),
  ];
}

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .reduce<string[][]>((groups, high, index) => {
    if (index % 100 === 0) groups.push([]);
    groups.at(-1)?.push(`<${high}00> <${high}ff> <${high}00>`);
    return groups;
  }, [])
  .map((group) => `${group.length} beginbfrange\n${group.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap end end`;

/**
 * A PDF of these pages, its one font not embedded. `extra` goes into every page (`/Rotate 90`), `trailer` and `catalog` into
 * those, `objects` behind all others; `encrypt` changes the content of streams. */
export function pdf(
  pages: PageContent[],
  {
    extra = '',
    box = '0 0 595 842',
    trailer = '',
    catalog = '',
    objects: more = [] as string[],
    encrypt = (content: string, _object: number) => content,
  } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (content: string) =>
    `<< /Length ${content.length} >>\nstream\n${encrypt(content, objects.length + 1)}\nendstream`;
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${index * 2 + 7} 0 R`).join(' ')}] >>`,
  );
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  add(stream(toUnicode));
  for (const page of pages) {
    const own = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] ${extra} /Contents ${own + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(stream(page.join('\n')));
  }
  return assemble([...objects, ...more], trailer);
}

/** A file of these objects, numbered from 1; the first is the catalogue. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}
