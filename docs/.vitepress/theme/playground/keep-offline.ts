import { withBase } from 'vitepress';

/** From the second visit on the playground opens without a network. Browsers without the means just don't. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const register = () =>
    navigator.serviceWorker
      .register(withBase('/offline.js'), { scope: withBase('/') })
      .catch(() => undefined);
  // Not while the page itself still loads.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
