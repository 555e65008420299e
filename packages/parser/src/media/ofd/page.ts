import { limited, tooLarge } from '../failures.ts';
import { apply, type Matrix, multiply } from '../pdf/matrix.ts';
import type { Glyph } from '../pdf/page.ts';
import { RuleCollector } from '../pdf/rules.ts';
import { type Font, showGlyphs, type TextState } from '../pdf/text-state.ts';
import type { Attributes, TagHandler } from '../tags.ts';
import { distancesOf, numberOf, numbersOf } from './elements.ts';
import { segmentsOf } from './path.ts';

/** OFD counts in millimetres, all else here in points. */
export const pointsPerMillimetre = 72 / 25.4;

const deepest = 200;
/** The text of the page stands in the upper half plane, as in PDF. */
const font: Font = { vertical: false, fontMatrix: null, defaultVMetrics: null };
const usualSize = 3.5;
const usualLine = 0.353;

/** A text or path with its place: `matrix` maps to the page, in points. */
interface OpenObject {
  name: string;
  matrix: Matrix;
  attributes: {
    size: number;
    scale: number;
    stroked: boolean;
    filled: boolean;
    line: number;
    unseen: boolean;
  };
}

/** What a page or a template draws: its characters and straight lines. */
export class OfdPageReader implements TagHandler {
  readonly glyphs: Glyph[] = [];
  readonly rules = new RuleCollector();
  readonly askew: string[] = [];
  readonly templates: { id: string; isAbove: boolean }[] = [];
  /** Characters that are not painted, as in the text layer over a scan. */
  unseen = 0;
  /** The size of the page in millimetres, where it has one of its own. */
  box: number[] | undefined;
  readonly #xml: string;
  readonly #most: number;
  readonly #names: string[] = [];
  #object: OpenObject | undefined;
  #code: { x: number; y: number; across: number[]; down: number[] } | undefined;
  #text = '';
  #invisible: number | undefined;
  #last = { x: 0, y: 0 };

  constructor(xml: string, mostCharacters: number) {
    this.#xml = xml;
    this.#most = mostCharacters;
  }

  get complete(): boolean {
    return this.#names.length === 0;
  }

  open(name: string, found: Attributes): void {
    this.#names.push(name);
    this.#text = '';
    if (this.#names.length > deepest) throw tooLarge(limited.depth, this.#names.length, deepest);
    if (this.#invisible !== undefined) return;
    if (found.get('Visible') === 'false') this.#invisible = this.#names.length;
    else if (name === 'Template')
      this.templates.push({
        id: found.get('TemplateID') ?? '',
        isAbove: found.get('ZOrder') === 'Foreground',
      });
    else if (name === 'TextObject' || name === 'PathObject') this.#openObject(name, found);
    else if (name === 'TextCode') this.#openCode(found);
  }

  close(name: string): void {
    const depth = this.#names.length;
    if (this.#names.at(-1) === name) this.#names.pop();
    if (this.#invisible !== undefined) {
      if (this.#invisible === depth) this.#invisible = undefined;
    } else if (name === 'TextCode') this.#show();
    else if (name === 'AbbreviatedData') this.#draw();
    else if (name === 'PhysicalBox') this.box = numbersOf(this.#text);
    else if (name === this.#object?.name) this.#object = undefined;
    this.#text = '';
  }

  text(start: number, end: number): void {
    this.#text += this.#xml.slice(start, end);
  }

  character(text: string): void {
    this.#text += text;
  }

  #openObject(name: string, found: Attributes): void {
    const [x = 0, y = 0] = numbersOf(found.get('Boundary'));
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(found.get('CTM'));
    const scale = pointsPerMillimetre;
    const matrix = multiply([scale, 0, 0, scale, x * scale, y * scale], [a, b, c, d, e, f]);
    const attributes = {
      size: numberOf(found, 'Size', usualSize),
      scale: numberOf(found, 'HScale', 1),
      stroked: found.get('Stroke') !== 'false',
      filled: found.get('Fill') === 'true',
      line: numberOf(found, 'LineWidth', usualLine),
      unseen: found.get('Alpha') === '0' || (name === 'TextObject' && isUnpainted(found)),
    };
    this.#object = { name, matrix, attributes };
    this.#last = { x: 0, y: 0 };
  }

  /** Where a place is left out, that of the code before counts. */
  #openCode(found: Attributes): void {
    const { x, y } = this.#last;
    this.#code = {
      x: numberOf(found, 'X', x),
      y: numberOf(found, 'Y', y),
      across: distancesOf(found.get('DeltaX')),
      down: distancesOf(found.get('DeltaY')),
    };
    this.#last = { x: this.#code.x, y: this.#code.y };
  }

  /** Places the characters of a text, each by its distance from the one before. */
  #show(): void {
    const [object, code] = [this.#object, this.#code];
    this.#code = undefined;
    if (!object || !code) return;
    const characters = Array.from(this.#text.replace(/[\r\n\t]+/g, ''));
    if (this.glyphs.length + characters.length > this.#most)
      throw tooLarge(limited.characters, this.glyphs.length + characters.length, this.#most);
    let { x, y } = code;
    characters.forEach((character, index) => {
      const across = code.across[index] ?? (code.down.length > 0 ? 0 : advanceOf(character, object));
      this.#put(character, x, y, across, object);
      x += across;
      y += code.down[index] ?? 0;
    });
  }

  #put(character: string, x: number, y: number, advance: number, { matrix, attributes }: OpenObject): void {
    const { size, scale, unseen } = attributes;
    const usual = widthOf(character) * size * scale;
    const width = advance > 0 ? Math.min(usual, advance) : usual;
    const state = { ...standing, font, size, matrix: multiply(matrix, [1, 0, 0, -1, x, y]) };
    const shown = { unicode: character, width: (1000 * width) / size, vmetric: null, isSpace: false };
    const { glyphs, askew } = showGlyphs([shown], state, identity);
    if (askew !== '') this.askew.push(askew);
    if (unseen) this.unseen += glyphs.length;
    for (const glyph of glyphs) this.glyphs.push({ ...glyph, order: this.glyphs.length });
  }

  #draw(): void {
    const object = this.#object;
    if (object?.name !== 'PathObject' || object.attributes.unseen) return;
    const { stroked, filled, line } = object.attributes;
    if (!stroked && !filled) return;
    const [a, b] = object.matrix;
    const width = stroked ? line * Math.hypot(a, b) : 0;
    for (const segment of segmentsOf(this.#text)) this.rules.addPath(segment, object.matrix, stroked, width);
  }
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const standing: Omit<TextState, 'font' | 'size' | 'matrix'> = {
  ...{ x: 0, y: 0, lineX: 0, lineY: 0, leading: 0 },
  ...{ characterSpacing: 0, wordSpacing: 0, scale: 1, rise: 0 },
};

/** Text that is neither filled, as by default, nor stroked. */
const isUnpainted = (found: Attributes): boolean =>
  found.get('Fill') === 'false' && found.get('Stroke') !== 'true';

/** Width in parts of the size: Latin letters and digits are half as wide as Chinese characters. */
const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1);

const advanceOf = (character: string, { attributes }: OpenObject): number =>
  widthOf(character) * attributes.size * attributes.scale;

/** The corner of a page's box, in points. */
export const sizeOf = ([, , width = 0, height = 0]: readonly number[]): [number, number] =>
  apply([pointsPerMillimetre, 0, 0, pointsPerMillimetre, 0, 0], width, height);
