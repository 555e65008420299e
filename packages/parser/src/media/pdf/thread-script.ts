declare const __filename: string | undefined;

/** Where the script of the thread lies that reads PDF: beside this module. Undefined in a bundle that lacks it. */
export function threadScript(): URL | undefined {
  const { existsSync } = process.getBuiltinModule('node:fs');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const here = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;
  if (!here?.startsWith('file:')) return undefined;
  const script = new URL('./pdf-thread.js', here);
  return existsSync(script) ? script : undefined;
}
