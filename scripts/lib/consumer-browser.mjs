// A page that somebody bundles with vite, and opens in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { must, root } from './run.mjs';

/** What a page that loads one report may weigh, without the data. */
const limit = 20_000;

/** Bundles the pages, holds the small one against its limit, and opens the whole one in Chromium where it is there. */
export async function usePage(folder) {
  for (const mode of ['index', 'small']) await bundle(folder, mode);
  await weigh(join(folder, 'dist-small/assets'));
  if (spawnSync('chromium', ['--version']).status !== 0) return;
  const told = await opened(join(folder, 'dist-index'), join(folder, 'profile'));
  if (told !== 'the page works') throw new Error(`The page says: ${told}`);
}

function bundle(folder, mode) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const words = ['build', '--config', 'vite.config.mjs', '--mode', mode, '--logLevel', 'error'];
  return must([process.execPath, vite, ...words], { cwd: folder });
}

/** The code of the small page: everything that was bundled, but for the chunks of data, named by their province. */
async function weigh(assets) {
  const code = (await readdir(assets)).filter((name) => !/^\d{6}-/.test(name));
  const sizes = await Promise.all(code.map(async (name) => (await stat(join(assets, name))).size));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  if (size > limit)
    throw new Error(`A page that loads one report weighs ${size} bytes without its data, over ${limit}.`);
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.txt': 'text/plain; charset=utf-8' };

/** Serves a folder and resolves to what the page sends to `/told`. */
function opened(folder, profile) {
  return new Promise((resolve, reject) => {
    const server = createServer(async (request, response) => {
      if (request.url === '/told') return finish(await bodyOf(request));
      const path = join(
        folder,
        request.url === '/' ? 'index.html' : new URL(request.url, 'http://x').pathname,
      );
      const content = await readFile(path).catch(() => undefined);
      response.writeHead(content ? 200 : 404, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
      });
      response.end(content);
    });
    const finish = (told) => {
      page.kill();
      server.close();
      server.closeAllConnections();
      resolve(told);
    };
    let page;
    server.listen(0, '127.0.0.1', () => {
      const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
      page = spawn('chromium', [...options, `http://127.0.0.1:${server.address().port}/`], {
        stdio: 'ignore',
      });
      page.on('error', reject);
    });
  });
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
