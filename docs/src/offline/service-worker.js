// Keeps the playground open without a network. `offline` (version, base, files, playground) is written in front of
// this file when the site is built.
const cacheName = `ogi-reports-${offline.version}`;
const kept = new Set(offline.files);

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(offline.files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('ogi-reports-') && name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate') event.respondWith(page(event.request, pathname));
  else if (kept.has(pathname)) event.respondWith(file(event.request, pathname));
});

/** Pages come from the network, and from what is kept where there is none. */
async function page(request, pathname) {
  try {
    return await fetch(request);
  } catch (error) {
    const held = await caches.match(pathname, { ignoreSearch: true });
    if (held) return held;
    const instead = offline.playground[pathname.startsWith(`${offline.base}en/`) ? 'en' : 'zh'];
    const answer = await caches.match(instead);
    if (!answer) throw error;
    return Response.redirect(instead, 302);
  }
}

/** Files that are kept have their content in their name, or belong to this version. */
async function file(request, pathname) {
  return (await caches.match(pathname, { ignoreSearch: true })) ?? fetch(request);
}
