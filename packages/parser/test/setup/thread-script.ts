/** In tests from sources, in place of the module of this name: the thread's script as built for them. */
export const threadScript = (): URL => new URL('../../node_modules/.cache/pdf-thread.js', import.meta.url);
