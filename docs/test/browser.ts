import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { has } from '../../scripts/tools.ts';
import { type FolderServer, serveFolder } from '../src/build/static-server.ts';

export const siteFolder = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));

const found = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Where Chromium is; undefined where it is not installed, which is an error where the tools are required. */
export const chromiumPath = found ?? (has('chromium') ? 'chromium' : undefined);

export const howToGetChromium =
  'Chromium is not installed, so the site is not driven. Debian: apt-get install chromium; elsewhere set CHROME_PATH.';

export const howToBuild = 'The site is not built. Build it first: npx pnpm site';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page must not do: write errors, or ask anybody but its own server. */
export interface Misdeeds {
  errors: string[];
  strangers: string[];
}

export interface SiteVisit {
  page: Page;
  context: BrowserContext;
  misdeeds: Misdeeds;
}

export interface Site {
  /** Opens a page of the site in an empty profile of its own. */
  visit(path: string, options?: BrowserContextOptions): Promise<SiteVisit>;
  address(): string;
}

/** Serves the built site and starts Chromium for the tests of a file. */
export function useSite(): Site {
  let server: FolderServer;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(siteFolder)) throw new Error(howToBuild);
    server = await serveFolder(siteFolder);
    if (chromiumPath) browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  async function visit(path: string, options: BrowserContextOptions = {}): Promise<SiteVisit> {
    if (!browser) throw new Error(howToGetChromium);
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const misdeeds = watched(page, server.address);
    await page.goto(server.address + path, { waitUntil: 'load' });
    return { page, context, misdeeds };
  }
  return { visit, address: () => server.address };
}

function watched(page: Page, own: string): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], strangers: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${own}/`)) misdeeds.strangers.push(url);
  });
  return misdeeds;
}

/** Nothing went wrong that nobody asked about. */
export const innocent: Misdeeds = { errors: [], strangers: [] };
