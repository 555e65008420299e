import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asDocx, asHtml, asText, sample } from '../src/build/sample-documents.ts';
import { chromiumPath, howToGetChromium, innocent, type SiteVisit, useSite } from './browser.ts';

const site = useSite();
const patience = 60_000;

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const upload = (name: string, mimeType: string, content: string | Uint8Array): Upload => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

/** The report of the tests printed by the browser itself. */
async function printed({ context }: SiteVisit): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(asHtml(sample()));
  const pdf = await page.pdf({ landscape: true });
  await page.close();
  return pdf;
}

const media: Record<string, (visit: SiteVisit) => Promise<Upload> | Upload> = {
  text: () => upload('report.txt', 'text/plain', asText()),
  html: () => upload('report.html', 'text/html', asHtml(sample())),
  docx: () => upload('report.docx', 'application/octet-stream', asDocx(sample())),
  pdf: async (visit) => upload('report.pdf', 'application/pdf', await printed(visit)),
};
const shownAs: Record<string, string> = { text: 'text', html: 'html', docx: 'blocks', pdf: 'pdf' };

const ready = (page: Page) => page.locator('[data-state="ready"]').waitFor({ timeout: patience });

async function open(path: string): Promise<SiteVisit> {
  const visit = await site.visit(path);
  await visit.page.locator('input[type="file"]').waitFor({ state: 'attached' });
  return visit;
}

describe.runIf(chromiumPath)(`the playground (${howToGetChromium})`, () => {
  for (const path of ['/playground', '/en/playground'])
    for (const [medium, make] of Object.entries(media))
      it(`reads ${medium} at ${path}`, { timeout: 2 * patience }, async () => {
        const visit = await open(path);
        const { page, misdeeds } = visit;
        await page.setInputFiles('input[type="file"]', await make(visit));
        await ready(page);
        await expectFigures(page);
        await expectBothWays(page, shownAs[medium] ?? '');
        expect(misdeeds).toEqual(innocent);
      });

  it('counts findings, losses, hash and division code, and saves the record', {
    timeout: 2 * patience,
  }, async () => {
    const { page, misdeeds } = await open('/en/playground');
    await page.setInputFiles('input[type="file"]', (await media.text?.({} as SiteVisit)) as Upload);
    await ready(page);
    expect(await page.locator('[data-fact="code"]').textContent()).toContain('620421');
    expect(await page.locator('[data-fact="sha256"]').textContent()).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.locator('[data-test="conversion"]').textContent()).toContain('Losses');
    const rule = page.locator('#findings + ol a').first();
    expect(await rule.getAttribute('href')).toBe('/en/rules/requests/printed-sum');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-test="json"]')]);
    const record = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(record.tables.requests.received.total).toBe(8);
    expect(misdeeds).toEqual(innocent);
  });

  it('says in the language of the page what cannot be read', { timeout: 2 * patience }, async () => {
    const { page } = await open('/playground');
    await page.setInputFiles('input[type="file"]', upload('x.pdf', 'application/pdf', '%PDF-1.7 broken'));
    const failed = page.locator('[data-state="failed"]');
    await failed.waitFor({ timeout: patience });
    expect(await failed.textContent()).toMatch(/\p{Script=Han}/u);
    await page.goto(`${site.address()}/en/playground`);
    await page.fill('[data-test="paste"]', 'a letter to a friend');
    await page.click('form button[type="submit"]');
    await failed.waitFor({ timeout: patience });
    expect(await failed.textContent()).not.toMatch(/\p{Script=Han}{8}/u);
  });
});

/** A figure of the sample stands in the table where it belongs, and the sum that fails is marked. */
async function expectFigures(page: Page): Promise<void> {
  const received = page.locator('[data-cell="requests.received.total"]').first();
  expect((await received.textContent())?.trim()).toBe('8');
  expect(await received.getAttribute('class')).toContain('error');
}

/** From the table to the document and back. */
async function expectBothWays(page: Page, kind: string): Promise<void> {
  const source = page.locator(`[data-source="${kind}"]`);
  const marks = kind === 'html' ? source.frameLocator('iframe') : source;
  const mark = marks.locator('[data-key="cell:requests.received.total"]').first();
  await page.click('[data-cell="requests.received.total"]');
  await mark.waitFor({ state: 'attached' });
  expect(await mark.getAttribute('class')).toContain('chosen');
  const other = marks.locator('[data-key="cell:requests.received.naturalPerson"]').first();
  await other.click();
  const cell = page.locator('[data-cell="requests.received.naturalPerson"]').first();
  await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
}
