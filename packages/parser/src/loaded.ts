/**
 * A module that is loaded when it is first asked for, and then at hand: to ask the platform for it again with each
 * document costs more than to read a page of text. Where loading fails, it is tried again the next time.
 */
export function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
