import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath, innocent, useSite } from './browser.ts';

const site = useSite();
const patience = { timeout: 90_000 };
const ready = (page: Page) => page.locator('[data-test="count"][data-state="ready"]').waitFor();
const counted = async (page: Page): Promise<number> =>
  Number.parseInt(
    (await page.locator('[data-test="count"]').textContent())?.replace(/\D*(\d+).*/s, '$1') ?? '',
    10,
  );

describe.runIf(chromiumPath)('the explorer', () => {
  it('filters, keeps the selection in the address and opens it again', patience, async () => {
    const { page, misdeeds } = await site.visit('/en/explorer');
    await ready(page);
    const all = await counted(page);
    await page.selectOption('[data-filter="measure"]', 'requestsReceived');
    await page.selectOption('[data-filter="level"]', 'county');
    await page.selectOption('[data-filter="from"]', '2019');
    await ready(page);
    await expect.poll(() => counted(page)).toBeLessThan(all);
    const some = await counted(page);
    expect(page.url()).toContain('measure=requestsReceived');
    expect(page.url()).toContain('level=county');
    const again = await site.visit(page.url().slice(site.address().length));
    await ready(again.page);
    await expect.poll(() => counted(again.page)).toBe(some);
    expect(misdeeds).toEqual(innocent);
  });

  it('draws every view, with breaks, and links numbers to records', patience, async () => {
    const { page, misdeeds } = await site.visit('/explorer?measure=itemsDisclosed');
    await ready(page);
    for (const view of ['years', 'outcomes', 'places']) {
      await page.goto(`${site.address()}/explorer?measure=requestsReceived&view=${view}`);
      await ready(page);
      await page.locator('figure svg, .charts svg').first().waitFor();
    }
    const link = page.locator('table a[href*="/report?id="]').first();
    const number = (await link.textContent())?.trim();
    await link.click();
    await page.waitForURL(/\/report\?id=/);
    await page.locator('[data-fact="year"]').waitFor();
    expect(number).toMatch(/\d/);
    expect(misdeeds).toEqual(innocent);
  });

  it('saves what is selected as CSV and the chart as PNG', patience, async () => {
    const { page, misdeeds } = await site.visit('/en/explorer?measure=requestsReceived&from=2020&to=2020');
    await ready(page);
    const [csv] = await Promise.all([page.waitForEvent('download'), page.click('[data-test="csv"]')]);
    const lines = (await readFile(await csv.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines.length).toBe((await counted(page)) + 1);
    await page.locator('.charts svg').first().waitFor();
    const [png] = await Promise.all([page.waitForEvent('download'), page.click('[data-test="png"]')]);
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
    expect(misdeeds).toEqual(innocent);
  });
});

describe.runIf(chromiumPath)('the search', () => {
  for (const [query, expected] of [
    ['本年新收', 'requests.received'],
    ['state secret', 'stateSecret'],
    ['guojia mimi', 'stateSecret'],
  ] as const)
    it(`finds ${expected} by "${query}"`, patience, async () => {
      const { page, misdeeds } = await site.visit('/en/');
      const input = page.getByRole('combobox');
      await expect
        .poll(async () => {
          await page.keyboard.press('/');
          return input.isVisible();
        })
        .toBe(true);
      await input.fill(query);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/en\/codebook\//);
      expect(page.url().toLowerCase()).toContain(expected.toLowerCase());
      expect(misdeeds).toEqual(innocent);
    });
});

describe.runIf(chromiumPath)('deep links', () => {
  it('open a cell, and a figure of a report', patience, async () => {
    const { page, misdeeds } = await site.visit('/codebook/2021/requests.outcomes.refused.stateSecret.total');
    expect(await page.locator('h1').textContent()).toContain('国家秘密');
    await page.goto(`${site.address()}/en/report?id=620421/2019#requests.received.total`);
    const cell = page.locator('[data-cell="requests.received.total"]');
    await cell.waitFor();
    await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
    expect(misdeeds).toEqual(innocent);
  });
});
