/** Opens the form for a figure that stands otherwise on its page, for `repository` as `owner/name`. */
export function correctionLink(repository: string, report: string, cell: string): string {
  const query = new URLSearchParams({ template: 'correction.yml', report, cell });
  return `https://github.com/${repository}/issues/new?${query}`;
}
