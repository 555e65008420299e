import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfResources } from './pdf-resources.ts';

/** In points, as the page is shown. */
export interface PageSize {
  width: number;
  height: number;
}

export interface PdfPages {
  sizes: PageSize[];
  /** Draws a page, from 1, in the width that its canvas has. */
  draw(page: number, canvas: HTMLCanvasElement): Promise<void>;
  close(): void;
}

/** Opens a PDF to look at. The bytes are copied: the library keeps what it is given. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const { workerSrc, resourcesUrl } = pdfResources();
  pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    cMapUrl: `${resourcesUrl}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${resourcesUrl}standard_fonts/`,
    isEvalSupported: false,
  });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const sizes = await Promise.all(
    numbers.map(async (number) => {
      const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
  const draw = async (number: number, canvas: HTMLCanvasElement) => {
    const page = await file.getPage(number);
    const width = canvas.clientWidth * Math.min(devicePixelRatio, 2);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
  };
  return { sizes, draw, close: () => void task.destroy() };
}
