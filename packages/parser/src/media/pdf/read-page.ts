import type { PDFPageProxy } from 'pdfjs-dist';
import { cleanGlyphs } from './clean.ts';
import type { OpenPdf } from './library.ts';
import { toMatrix } from './matrix.ts';
import { Interpreter } from './operators.ts';
import { withoutOverlays } from './overlays.ts';
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
  // What is filled into the fields of a form is shown as annotations are.
  const list = await answer(page.getOperatorList({ annotationMode: library.AnnotationMode.ENABLE }));
  const [codes, args] = [list.fnArray, list.argsArray as unknown[][]];
  const names = codes.flatMap((code, index) =>
    code === library.OPS.setFont ? [String(args[index]?.[0])] : [],
  );
  const fonts = await answer(fontsOf(page, new Set(names)));
  page.cleanup();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return { number, codes, args, fonts, width, height, transform };
}

/** What is printed on a page, turned so that its text runs to the right. */
export interface ReadPage {
  page: PrintedPage;
  /** Glyphs not painted, and stretches of text in fonts that could not be read. */
  hidden: number;
  lost: number;
  /** Text that is printed askew or across other text, and left out. */
  overlaid: string[];
}

export function readPage(
  { library }: OpenPdf,
  { number, codes, args, fonts, width, height, transform }: FetchedPage,
): ReadPage {
  const interpreter = new Interpreter(library.OPS, fonts, toMatrix(transform));
  interpreter.run(codes, args);
  const { rules, glyphs, invisible, lost, askew } = interpreter;
  const { kept, overlaid } = withoutOverlays(cleanGlyphs(glyphs, width, height));
  const page: PrintedPage = {
    number,
    width,
    height,
    glyphs: kept,
    ...rules.lines(),
    turned: 0,
  };
  return { page: upright(page), hidden: invisible, lost, overlaid: [...askew, ...overlaid] };
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
