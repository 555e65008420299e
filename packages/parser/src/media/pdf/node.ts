declare const __filename: string | undefined;

export function isNode(): boolean {
  return typeof process === 'object' && String(process) === '[object process]';
}

const main = 'legacy/build/pdf.mjs';

/**
 * The library's folder in Node, found as an ES module finds it or, in a CommonJS build, as that does. Undefined
 * elsewhere, and in a bundle without the library beside it.
 */
export function libraryFolder(): string | undefined {
  if (!isNode()) return undefined;
  try {
    return mainFile().slice(0, -main.length);
  } catch {
    return undefined;
  }
}

/**
 * The library asks at once for classes of drawing that Node lacks and that it takes from an optional package. Where
 * that isn't installed, empty ones do: nothing is drawn.
 */
export function provideDrawing(): void {
  if (!isNode() || 'DOMMatrix' in globalThis) return;
  try {
    const { createRequire } = process.getBuiltinModule('node:module');
    createRequire(mainFile())('@napi-rs/canvas');
  } catch {
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  }
}

function mainFile(): string {
  if (typeof __filename === 'string') {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(__filename).resolve(`pdfjs-dist/${main}`);
  }
  const { pathname } = new URL(import.meta.resolve(`pdfjs-dist/${main}`));
  return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}
