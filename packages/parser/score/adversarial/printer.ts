import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { PrintedPage } from './printed-pages.ts';

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

/** Chromium breaks some tables into pages without end, and takes all memory for it. */
const mostSeconds = 15;

/** A program that is not installed, and how to get it. */
export class MissingTool extends Error {}

/** Prints pages to PDF with Chromium. */
export interface Printer {
  /** The page as PDF; null where Chromium does not come to an end. */
  print(page: Pick<PrintedPage, 'html' | 'paper' | 'margins'>): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** Starts Chromium. Throws MissingTool where it is not installed. */
export async function startPrinter(): Promise<Printer> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath)
    throw new MissingTool(
      'PDF is drawn with Chromium, which was not found. Debian: apt-get install chromium; elsewhere set CHROME_PATH to it.',
    );
  const start = () => chromium.launch({ executablePath, args });
  let browser = await start();
  return {
    async print(page) {
      const bytes = await inTime(printed(browser, page));
      if (bytes) return bytes;
      await browser.close();
      browser = await start();
      return null;
    },
    close: () => browser.close(),
  };
}

async function printed(
  browser: Browser,
  { html, paper: [width, height], margins }: Parameters<Printer['print']>[0],
): Promise<Uint8Array> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  const sized = (text: string) => `<div style="font-size:9px;width:100%;text-align:center">${text}</div>`;
  const bytes = await tab.pdf({
    width: `${width}mm`,
    height: `${height}mm`,
    margin: { top: '15mm', bottom: '15mm', left: '14mm', right: '14mm' },
    printBackground: true,
    ...(margins && {
      displayHeaderFooter: true,
      headerTemplate: sized(margins.header),
      footerTemplate: sized(margins.footer),
    }),
  });
  await tab.close();
  return Uint8Array.from(bytes);
}

async function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), mostSeconds * 1000);
  });
  work.catch(() => undefined);
  const result = await Promise.race([work, late]);
  clearTimeout(timer);
  return result;
}
