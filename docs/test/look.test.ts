import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localPath } from '../src/language.ts';
import { chromiumPath, innocent, useSite } from './browser.ts';
import { kindsOfPages } from './pages.ts';

const site = useSite();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** Every page on a desktop in Chinese by day, and on a phone in English by night: each once with each setting. */
const looks = [
  { name: 'desktop, light, Chinese', language: 'zh', viewport: desktop, colorScheme: 'light' },
  { name: 'phone, dark, English', language: 'en', viewport: phone, colorScheme: 'dark' },
  { name: 'phone, light, Chinese', language: 'zh', viewport: phone, colorScheme: 'light' },
  { name: 'desktop, dark, English', language: 'en', viewport: desktop, colorScheme: 'dark' },
] as const;

describe.runIf(chromiumPath)('every kind of page', () => {
  for (const { name, language, ...options } of looks)
    it(`is accessible, quiet and no wider than the screen: ${name}`, { timeout: 240_000 }, async () => {
      const { page, misdeeds, context } = await site.visit(localPath(language, '/'), options);
      const faults: string[] = [];
      for (const path of kindsOfPages) {
        await page.goto(site.address() + localPath(language, path), { waitUntil: 'load' });
        await settled(page);
        faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      expect(faults).toEqual([]);
      expect(misdeeds).toEqual(innocent);
    });
});

/** What the page loads after its own script has started is there too. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#content')?.textContent?.trim());
  await page.waitForLoadState('networkidle');
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')} (${nodes.length})`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wider > 0 ? [...told, `${wider} px wider than the screen`] : told;
}
