import type { OPS as Operators } from 'pdfjs-dist';
import { apply, identity, type Matrix, multiply, toMatrix } from './matrix.ts';
import type { Glyph } from './page.ts';
import { RuleCollector } from './rules.ts';
import { type Font, type ShownGlyph, showGlyphs, type TextState } from './text-state.ts';

/** What is drawn on a page: its characters and straight lines, in the coordinates of `start`. */
export interface Drawn {
  glyphs: Glyph[];
  rules: RuleCollector;
  /** Some of the text is not painted, as in the text layer that recognition puts over a scan. */
  invisible: number;
  /** Stretches of text whose font could not be read. */
  lost: number;
  /** Text that runs askew, as stamps and watermarks do. */
  askew: string[];
}

interface State extends TextState {
  transform: Matrix;
  lineWidth: number;
  renderingMode: number;
}

type Arguments = readonly unknown[];

/** Follows the operators of a page as a painter would, noting characters and lines instead of painting. */
export class Interpreter implements Drawn {
  readonly glyphs: Glyph[] = [];
  readonly rules = new RuleCollector();
  invisible = 0;
  lost = 0;
  readonly askew: string[] = [];
  readonly #handlers: ReadonlyMap<number, (args: Arguments) => void>;
  readonly #fonts: ReadonlyMap<string, Font>;
  readonly #stack: State[] = [];
  #state: State;

  constructor(operators: typeof Operators, fonts: ReadonlyMap<string, Font>, start: Matrix) {
    this.#fonts = fonts;
    this.#state = initialState(start);
    this.#handlers = this.#table(operators);
  }

  run(codes: readonly number[], args: readonly (Arguments | null)[]): void {
    codes.forEach((code, index) => {
      this.#handlers.get(code)?.(args[index] ?? []);
    });
  }

  #table(ops: typeof Operators): Map<number, (args: Arguments) => void> {
    const set = (change: (state: State, value: number) => void) => (args: Arguments) =>
      change(this.#state, Number(args[0]));
    return new Map<number, (args: Arguments) => void>([
      [ops.save, () => this.#save()],
      [ops.restore, () => this.#restore()],
      [ops.transform, (args) => this.#transform(toMatrix(args as number[]))],
      [
        ops.paintFormXObjectBegin,
        ([matrix]) => {
          this.#save();
          this.#transform(toMatrix(matrix as number[] | null));
        },
      ],
      [ops.paintFormXObjectEnd, () => this.#restore()],
      [
        ops.beginAnnotation,
        ([, , place, matrix]) => {
          this.#save();
          this.#transform(toMatrix(place as number[]));
          this.#transform(toMatrix(matrix as number[]));
        },
      ],
      [ops.endAnnotation, () => this.#restore()],
      [
        ops.setLineWidth,
        set((state, value) => {
          state.lineWidth = value;
        }),
      ],
      [ops.constructPath, (args) => this.#path(args, ops)],
      [ops.paintImageXObject, () => this.#image()],
      [ops.paintImageMaskXObject, () => this.#image()],
      [ops.paintInlineImageXObject, () => this.#image()],
      [ops.paintSolidColorImageMask, () => this.#image()],
      [ops.beginText, () => this.#moveTo(identity)],
      [ops.setTextMatrix, ([matrix]) => this.#moveTo(toMatrix(matrix as number[]))],
      [ops.setFont, ([name, size]) => this.#setFont(String(name), Number(size))],
      [ops.setGState, ([entries]) => this.#setGraphics(entries as [string, unknown][])],
      [
        ops.setCharSpacing,
        set((state, value) => {
          state.characterSpacing = value;
        }),
      ],
      [
        ops.setWordSpacing,
        set((state, value) => {
          state.wordSpacing = value;
        }),
      ],
      [
        ops.setHScale,
        set((state, value) => {
          state.scale = value / 100;
        }),
      ],
      [
        ops.setLeading,
        set((state, value) => {
          state.leading = -value;
        }),
      ],
      [
        ops.setTextRise,
        set((state, value) => {
          state.rise = value;
        }),
      ],
      [
        ops.setTextRenderingMode,
        set((state, value) => {
          state.renderingMode = value;
        }),
      ],
      [ops.moveText, ([x, y]) => this.#moveText(Number(x), Number(y))],
      [
        ops.setLeadingMoveText,
        ([x, y]) => {
          this.#state.leading = Number(y);
          this.#moveText(Number(x), Number(y));
        },
      ],
      [ops.nextLine, () => this.#moveText(0, this.#state.leading)],
      [ops.showText, ([shown]) => this.#show(shown as (ShownGlyph | number)[])],
    ]);
  }

  #save(): void {
    this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix): void {
    this.#state.transform = multiply(this.#state.transform, matrix);
  }

  #moveTo(matrix: Matrix): void {
    Object.assign(this.#state, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  #moveText(x: number, y: number): void {
    const state = this.#state;
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  }

  #setFont(name: string, size: number): void {
    this.#state.font = this.#fonts.get(name);
    this.#state.size = size;
  }

  #setGraphics(entries: readonly [string, unknown][]): void {
    for (const [key, value] of entries) {
      if (key === 'LW') this.#state.lineWidth = Number(value);
      else if (key === 'Font' && Array.isArray(value)) this.#setFont(String(value[0]), Number(value[1]));
    }
  }

  #show(shown: readonly (ShownGlyph | number)[]): void {
    if (!this.#state.font) this.lost += 1;
    const { glyphs, askew } = showGlyphs(shown, this.#state, this.#state.transform);
    if (askew !== '') this.askew.push(askew);
    if (this.#state.renderingMode === 3) this.invisible += glyphs.length;
    for (const glyph of glyphs) {
      glyph.order = this.glyphs.length;
      this.glyphs.push(glyph);
    }
  }

  #path([painting, data]: Arguments, ops: typeof Operators): void {
    const path = (data as (ArrayLike<number> | null)[] | undefined)?.[0];
    if (!path || painting === ops.endPath) return;
    const { transform, lineWidth } = this.#state;
    const stroked = painting === ops.stroke || painting === ops.closeStroke;
    const width = stroked ? lineWidth * Math.hypot(transform[0], transform[1]) : 0;
    this.rules.addPath(path, transform, stroked, width);
  }

  /** Images fill the unit square; a thin one is a line. */
  #image(): void {
    const { transform } = this.#state;
    this.rules.addFilled([apply(transform, 0, 0), apply(transform, 1, 1)]);
  }
}

function initialState(transform: Matrix): State {
  return {
    transform,
    lineWidth: 1,
    renderingMode: 0,
    font: undefined,
    size: 0,
    matrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
  };
}
