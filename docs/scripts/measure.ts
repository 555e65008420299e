import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveFolder } from '../src/build/static-server.ts';
import { kindsOfPages } from '../test/pages.ts';

// What each kind of page moves and how soon it answers, as Chromium sees it: `tsx scripts/measure.ts`.
const { address, close } = await serveFolder(fileURLToPath(new URL('../.vitepress/dist/', import.meta.url)));
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Layout shift is added up from before the first paint. */
const watchShift = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** In the page: bytes over the wire, time until it can be used, end of the last long task. */
const read = `(() => {
  const [page] = performance.getEntriesByType('navigation');
  const files = [page, ...performance.getEntriesByType('resource')];
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return {
    kilobytes: Math.round(files.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000),
    files: files.length,
    paint: Math.round(paint?.startTime ?? 0),
    interactive: Math.round(page.domContentLoadedEventEnd),
    shift: Number(window.shift.toFixed(3)),
  };
})()`;

console.log('page\tkB\tfiles\tfirst paint ms\tinteractive ms\tlayout shift');
for (const path of kindsOfPages) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchShift);
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const found = await page.evaluate<Record<string, number>>(read);
  console.log([path, ...Object.values(found)].join('\t'));
  await context.close();
}
await browser.close();
await close();
