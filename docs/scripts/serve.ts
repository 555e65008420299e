import { fileURLToPath } from 'node:url';
import { serveFolder } from '../src/build/static-server.ts';

const folder = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));
const { address } = await serveFolder(folder, Number(process.env.PORT ?? 4173));
console.error(`${address}`);
