import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the script of the thread that reads PDF, so that tests of the sources use it as users do. */
export default (): Promise<void> =>
  build({
    config: false,
    entry: { 'pdf-thread': at('src/media/pdf/thread.ts') },
    outDir: at('node_modules/.cache'),
    outExtension: () => ({ js: '.js' }),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^pdfjs-dist/],
    clean: false,
    silent: true,
  });
