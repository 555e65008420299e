import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const filters = {
  docx: ['docx:MS Word 2007 XML', 'HTML (StarWriter)'],
  xlsx: ['xlsx', 'HTML (StarCalc)'],
  pdf: ['pdf', undefined],
} as const;

/** Converts web pages to Word documents or workbooks beside them, and those to PDF, with LibreOffice. */
export function convertPages(folder: string, pages: readonly string[], to: keyof typeof filters): void {
  const [target, source] = filters[to];
  const profile = `-env:UserInstallation=file://${mkdtempSync(join(tmpdir(), 'office-'))}`;
  const parameters = [
    profile,
    '--headless',
    '--convert-to',
    target,
    ...(source ? [`--infilter=${source}`] : []),
    '--outdir',
    folder,
    ...pages,
  ];
  execFileSync('soffice', parameters, { cwd: folder, stdio: 'ignore', timeout: 120_000 });
}

/** Prints a web page to PDF, with Chromium. */
export function printPage(folder: string, page: string, pdf: string): void {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const profile = `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chromium-'))}`;
  const parameters = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    ...quiet,
    profile,
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(folder, pdf)}`,
  ];
  execFileSync('chromium', [...parameters, join(folder, page)], { stdio: 'ignore', timeout: 60_000 });
}
