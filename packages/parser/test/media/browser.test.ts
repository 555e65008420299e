import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { afterAll, describe, expect, it } from 'vitest';
import { has } from '../../../../scripts/tools.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const worker = here('../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs');
const asked: string[] = [];
const names = ['docx', 'xls', 'odt', 'ods', 'pdf', 'html'];
const html = '<table><tr><td>信息内容</td><td>件数</td></tr><tr><td>规章</td><td>0</td></tr></table>';

/**
 * Runs in the page: reads each file and sends home how many cells its first table has; PDF also in the library's own
 * worker, and where there is none at the given address.
 */
const script = `
import { readDocument } from '${here('../../src/media/detect.ts')}';
const found = {};
for (const name of ${JSON.stringify(names)}) {
  const bytes = new Uint8Array(await (await fetch('/small.' + name)).arrayBuffer());
  const { blocks } = await readDocument(bytes).catch((error) => ({ blocks: [{ kind: String(error) }] }));
  const grid = blocks.find((block) => block.kind === 'grid');
  found[name] = grid ? grid.cells.length : JSON.stringify(blocks);
}
const pdf = new Uint8Array(await (await fetch('/small.pdf')).arrayBuffer());
for (const workerSrc of ['/pdf.worker.mjs', '/none.mjs']) {
  const options = { pdf: { workerSrc }, limits: { seconds: 20 } };
  const document = await readDocument(pdf, options).catch((error) => ({ error }));
  const grid = document.blocks?.find((block) => block.kind === 'grid');
  found[workerSrc] = grid ? grid.cells.length : document.error.name + ' ' + document.error.code;
}
await fetch('/found', { method: 'POST', body: JSON.stringify(found) });
`;

const folder = await mkdtemp(join(tmpdir(), 'media-'));
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }));

async function bundle(): Promise<void> {
  await writeFile(join(folder, 'entry.ts'), script);
  await build({
    config: false,
    entry: { entry: join(folder, 'entry.ts') },
    outDir: folder,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    splitting: true,
    noExternal: [/./],
    silent: true,
    esbuildOptions: (options) => {
      options.nodePaths = [here('../../node_modules')];
    },
  });
}

/** Serves the bundle and the files until the page has sent what it found. */
function served(): Promise<unknown> {
  let found: unknown;
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (request.url === '/found') {
        const body: Buffer[] = [];
        request.on('data', (chunk: Buffer) => body.push(chunk));
        request.on('end', () => {
          response.end();
          found = JSON.parse(Buffer.concat(body).toString());
          server.close();
        });
        return;
      }
      asked.push(request.url ?? '/');
      const { type, content } = fileAt(request.url ?? '/');
      response.setHeader('content-type', type);
      response.end(content);
    });
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const options = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${join(folder, 'profile')}`,
      ];
      const page = spawn('chromium', [...options, `http://localhost:${port}/`]);
      page.on('error', reject);
      page.on('exit', () => resolve(found));
      server.on('close', () => page.kill());
    });
  });
}

function fileAt(url: string): { type: string; content: Uint8Array | string } {
  if (url === '/') return { type: 'text/html', content: '<script type="module" src="/entry.js"></script>' };
  if (url === '/small.html') return { type: 'text/plain', content: html };
  if (url === '/pdf.worker.mjs') return { type: 'text/javascript', content: readFileSync(worker) };
  if (url === '/none.mjs') return { type: 'text/plain', content: 'nothing here' };
  if (url.startsWith('/small.'))
    return { type: 'application/octet-stream', content: readFileSync(here(`./fixtures${url}`)) };
  const path = join(folder, url);
  return { type: 'text/javascript', content: existsSync(path) ? readFileSync(path) : '' };
}

describe.runIf(has('chromium'))('in a browser', () => {
  it('reads web pages, Word documents, workbooks and PDF from one bundle', async () => {
    await bundle();
    expect(await served()).toEqual({
      ...{ docx: 12, xls: 16, odt: 12, ods: 16, pdf: 12, html: 4 },
      ...{ '/pdf.worker.mjs': 12, '/none.mjs': 'ParseError damaged' },
    });
    expect(asked).toContain('/pdf.worker.mjs');
  }, 60_000);
});
