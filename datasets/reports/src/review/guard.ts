/** What a contribution of data may touch. */
const data = [
  /^datasets\/reports\/records\/\d{4}\/\d{6}\/[\w@-]+\.json$/,
  /^datasets\/reports\/(agencies|redirects|corrections)\.tsv$/,
];

/** Paths that don't belong into a contribution of data; none where no data are touched at all. */
export function strangePaths(paths: readonly string[]): string[] {
  const isData = (path: string) => data.some((pattern) => pattern.test(path));
  return paths.some(isData) ? paths.filter((path) => !isData(path)) : [];
}
