/** What is decided where the site is published. Everything here may be left as it is. */
export const site = {
  /** `owner/name` of the repository on GitHub; without it, buttons and links that lead there are hidden. */
  repository: process.env.SITE_REPOSITORY ?? null,
  /** Path below which the site is served, with a slash at both ends. */
  base: process.env.SITE_BASE ?? '/',
} as const;
