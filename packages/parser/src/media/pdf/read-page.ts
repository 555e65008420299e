import type { PDFPageProxy } from 'pdfjs-dist';
import { cleanGlyphs } from './clean.ts';
import type { OpenPdf } from './library.ts';
import { toMatrix } from './matrix.ts';
import { Interpreter } from './operators.ts';
import type { PrintedPage } from './page.ts';
import type { Font } from './text-state.ts';
import { upright } from './upright.ts';

/** Reads what is printed on a page, turned so that its text runs to the right; `hidden` counts glyphs not painted. */
export async function readPage(
  { library, document }: OpenPdf,
  number: number,
): Promise<{ page: PrintedPage; hidden: number }> {
  const proxy = await document.getPage(number);
  const { fnArray, argsArray } = await proxy.getOperatorList({
    annotationMode: library.AnnotationMode.DISABLE,
  });
  const names = new Set<string>();
  fnArray.forEach((code, index) => {
    if (code === library.OPS.setFont) names.add(String(argsArray[index]?.[0]));
  });
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  const interpreter = new Interpreter(library.OPS, await fontsOf(proxy, names), toMatrix(transform));
  interpreter.run(fnArray, argsArray);
  proxy.cleanup();
  const { rules, glyphs, invisible } = interpreter;
  const lines = rules.isDrawing ? { horizontal: [], vertical: [] } : rules;
  const page: PrintedPage = {
    number,
    width,
    height,
    glyphs: cleanGlyphs(glyphs, width, height),
    horizontal: lines.horizontal,
    vertical: lines.vertical,
    turned: 0,
  };
  return { page: upright(page), hidden: invisible };
}

async function fontsOf(page: PDFPageProxy, names: ReadonlySet<string>): Promise<Map<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const name of names) {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
    const font = await new Promise<Font | null>((resolve) => {
      objects.get(name, resolve);
    });
    if (font) fonts.set(name, font);
  }
  return fonts;
}
