/** Where a report's record lies below the release folder; undefined for what is no report id. */
export function recordAddress(id: string): string | undefined {
  const [, agency, year, edition] = /^(\d{6,12}(?:-[a-z0-9]+)*)\/(\d{4})(@[1-9]\d*)?$/.exec(id) ?? [];
  if (!agency || !year) return undefined;
  return `json/${year}/${agency.slice(0, 2)}0000/${agency}${edition ?? ''}.json`;
}
