import { must, pnpm, turbo } from './run.mjs';

/** Installs what the lockfile names, from the local store where it is there. */
export const install = () =>
  must([...pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only']);

/** Builds every package, or takes it from the cache where nothing it depends on has changed. */
export const build = () => must(turbo('run', 'build'));

/** Builds the site from the release that the build made, or takes it from the cache likewise. */
export const site = () => must(turbo('run', 'site'));
