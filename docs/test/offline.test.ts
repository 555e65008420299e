import { describe, expect, it } from 'vitest';
import { asText } from '../src/build/sample-documents.ts';
import { chromiumPath, useSite } from './browser.ts';

const site = useSite();
const report = () => ({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(asText()) });

describe.runIf(chromiumPath)('without a network', () => {
  it('the playground opens and reads, once it was visited', { timeout: 120_000 }, async () => {
    const { page, context } = await site.visit('/en/playground');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await context.setOffline(true);
    await page.reload({ waitUntil: 'load' });
    await page.setInputFiles('input[type="file"]', report());
    await page.locator('[data-state="ready"]').waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-fact="code"]').textContent()).toContain('620421');
    await context.close();
  });
});

/** The site built for a repository, without building it twice. */
const withRepository = (script: string): string =>
  script.replace('\\"repository\\":null', '\\"repository\\":\\"owner/name\\"');

describe.runIf(chromiumPath)('with a repository', () => {
  it('a report is proposed and corrected through prefilled forms', { timeout: 120_000 }, async () => {
    const { page, misdeeds } = await site.visit('/rules/');
    await page.route('**/assets/chunks/metadata.*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: withRepository(await answer.text()) });
    });
    await page.goto(`${site.address()}/playground`);
    await page.setInputFiles('input[type="file"]', report());
    const proposal = await page.locator('[data-test="propose"]').getAttribute('href');
    const { pathname, searchParams } = new URL(proposal ?? '');
    expect(proposal?.length).toBeLessThan(8192);
    expect(pathname).toBe('/owner/name/issues/new');
    expect(searchParams.get('template')).toBe('report.yml');
    expect(searchParams.get('form')).toBe('2019-trial');
    expect(searchParams.get('requests')?.split('\n')[0]).toBe('8 0 0 0 0 0 8');
    await page.click('[data-cell="requests.received.total"]');
    const correction = new URL((await page.locator('[data-test="correction"]').getAttribute('href')) ?? '');
    expect(correction.searchParams.get('report')).toBe('620421/2019');
    expect(correction.searchParams.get('cell')).toBe('requests.received.total');
    expect(misdeeds.strangers).toEqual([]);
  });
});
