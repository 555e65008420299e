import type { Location } from '@ogi-reports/schema';
import type { Located } from '../../blocks.ts';
import { pushAll } from '../lists.ts';
import { around, type Box, type Glyph, type PrintedPage } from './page.ts';

/** A glyph and the page that it is printed on. */
interface Sign {
  glyph: Glyph;
  page: PrintedPage;
}

/** Text put together from glyphs, which remembers where each character is printed. */
export class PrintedText {
  text = '';
  /** For each UTF-16 unit of the text, what is printed there; white space put between glyphs has none. */
  readonly #signs: (Sign | undefined)[] = [];

  add(glyph: Glyph, page: PrintedPage): void {
    this.text += glyph.text;
    const sign = { glyph, page };
    for (let unit = 0; unit < glyph.text.length; unit += 1) this.#signs.push(sign);
  }

  /** Adds white space that stands between glyphs. */
  space(text: string): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit += 1) this.#signs.push(undefined);
  }

  append(other: PrintedText): void {
    this.text += other.text;
    pushAll(this.#signs, other.#signs);
  }

  located(file: string | undefined, fallback: Location): Located {
    return {
      text: this.text,
      locate: (start = 0, end = this.text.length) => this.#location(start, end, file) ?? fallback,
    };
  }

  /** The page of the first glyph, and the box around all glyphs on that page. */
  #location(start: number, end: number, file: string | undefined): Location | undefined {
    const signs = this.#signs.slice(start, Math.max(end, start + 1)).filter((sign) => sign !== undefined);
    const [first] = signs;
    if (!first) return undefined;
    const { page } = first;
    const box = around(signs.filter((sign) => sign.page === page).map(({ glyph }) => glyph));
    return place(page, box, file);
  }
}

/** A box on a page as a location: x, y, width and height in points from the top left of the page as shown. */
export function place(page: PrintedPage, box: Box, file: string | undefined): Location {
  const { left, top, right, bottom } = unturned(page, box);
  const location: Location = {
    page: page.number,
    box: [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)],
  };
  if (file !== undefined) location.file = file;
  return location;
}

const rounded = (points: number) => Math.round(points * 10) / 10;

/** Turns a box of a page that was read sideways back to the page as it is shown. */
function unturned({ turned, width, height }: PrintedPage, box: Box): Box {
  const { left, top, right, bottom } = box;
  if (turned === 1) return { left: top, right: bottom, top: width - right, bottom: width - left };
  if (turned === 2)
    return { left: width - right, right: width - left, top: height - bottom, bottom: height - top };
  if (turned === 3) return { left: height - bottom, right: height - top, top: left, bottom: right };
  return box;
}
