import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import { withBase } from 'vitepress';

const here = (path: string): string => new URL(path, location.href).href;

/** Addresses of what reading and drawing PDF needs, all of them on this site. */
export const pdfResources = (): { workerSrc: string; resourcesUrl: string } => ({
  workerSrc: here(workerSrc),
  resourcesUrl: here(withBase('/pdfjs/')),
});
