import type { PDFPageProxy } from 'pdfjs-dist';
import { cleanGlyphs } from './clean.ts';
import type { OpenPdf } from './library.ts';
import { toMatrix } from './matrix.ts';
import { Interpreter } from './operators.ts';
import type { PrintedPage } from './page.ts';
import type { Font } from './text-state.ts';
import { upright } from './upright.ts';

/** What the library says of a page: its operators, the fonts that they name, and its size. */
export interface FetchedPage {
  number: number;
  codes: number[];
  args: unknown[][];
  fonts: Map<string, Font>;
  width: number;
  height: number;
  transform: number[];
}

export async function fetchPage(
  { library, document, answer }: OpenPdf,
  number: number,
): Promise<FetchedPage> {
  const page = await answer(document.getPage(number));
  const list = await answer(page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE }));
  const [codes, args] = [list.fnArray, list.argsArray as unknown[][]];
  const names = codes.flatMap((code, index) =>
    code === library.OPS.setFont ? [String(args[index]?.[0])] : [],
  );
  const fonts = await answer(fontsOf(page, new Set(names)));
  page.cleanup();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { number, codes, args, fonts, width, height, transform };
}

/**
 * Reads what is printed on a page, turned so that its text runs to the right; `hidden` counts glyphs not
 * painted, `lost` the stretches of text in fonts that could not be read.
 */
export function readPage(
  { library }: OpenPdf,
  { number, codes, args, fonts, width, height, transform }: FetchedPage,
): { page: PrintedPage; hidden: number; lost: number } {
  const interpreter = new Interpreter(library.OPS, fonts, toMatrix(transform));
  interpreter.run(codes, args);
  const { rules, glyphs, invisible, lost } = interpreter;
  const page: PrintedPage = {
    number,
    width,
    height,
    glyphs: cleanGlyphs(glyphs, width, height),
    ...rules.lines(),
    turned: 0,
  };
  return { page: upright(page), hidden: invisible, lost };
}

async function fontsOf(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Map<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const name of names) {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    const font = await new Promise<Font | null>((resolve) => {
      objects.get(name, resolve);
    });
    if (typeof font === 'object' && font !== null) fonts.set(name, font);
  }
  return fonts;
}
