const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

type Value = string | number | null | undefined;

/** A line of tab-separated values. Tabs, line ends and backslashes inside a value are escaped; null is empty. */
export function tsvLine(values: readonly Value[]): string {
  return `${values.map((value) => escaped(value ?? '')).join('\t')}\n`;
}

/** Lines of a batch begin with the file's name, those of a single input do not. */
export function tsvOf(several: boolean): (file: string, values: readonly Value[]) => string {
  return (file, values) => tsvLine(several ? [file, ...values] : values);
}

function escaped(value: string | number): string {
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] as string);
}
