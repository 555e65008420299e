// What `pnpm build` writes to dist/data, as the sources see it. The built package has the ids as a union.

declare module '#data/ids' {
  export type ReportId =
    | `${number}/${number}`
    | `${number}-${string}/${number}`
    | `${string}/${number}@${number}`;
}

declare module '#data/catalog' {
  export const index: readonly import('./types.ts').IndexEntry<import('#data/ids').ReportId>[];
  export const redirects: Record<string, import('./types.ts').Redirect>;
  export const years: import('./types.ts').DataSet['years'];
  export const version: string;
}
