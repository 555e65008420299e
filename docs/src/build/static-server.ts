import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

export interface FolderServer {
  address: string;
  close(): Promise<void>;
}

/** Serves a folder on loopback as static hosts do: without `.html` in addresses, compressed, 404.html for the rest. */
export async function serveFolder(folder: string, port = 0): Promise<FolderServer> {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url ?? '/', 'http://host').pathname));
    const found = await firstOf(candidates(join(folder, path)));
    const file = found ?? { name: '404.html', body: await readFile(join(folder, '404.html')) };
    const type = types[extname(file.name)] ?? 'application/octet-stream';
    const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'no-cache' };
    const packed = /^(text|application\/(json|x-ndjson)|image\/svg)/.test(type);
    if (packed) headers['content-encoding'] = 'gzip';
    response.writeHead(found ? 200 : 404, headers).end(packed ? gzipSync(file.body) : file.body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const candidates = (path: string): string[] =>
  path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];

async function firstOf(names: string[]): Promise<{ name: string; body: Buffer } | undefined> {
  for (const name of names) {
    const body = await readFile(name).catch(() => undefined);
    if (body) return { name, body };
  }
  return undefined;
}
