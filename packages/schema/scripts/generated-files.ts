import { checkerSource } from './checker.ts';
import { addresses, codebookRows } from './codebook-rows.ts';
import { declarations, jsonSchemas } from './json-schemas.ts';

const note = '// Generated from the zod schemas by `pnpm generate`; edits are overwritten.\n';

/** Every generated file of this package, by its path within it. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const schemas = jsonSchemas();
  const files: Record<string, string> = {
    'src/generated/codebook.ts': codebookSource(),
    'src/generated/addresses.ts': note + addressSource(),
    'src/generated/checker.ts': note + checkerSource(),
    'src/generated/types.ts': note + (await declarations()),
  };
  for (const [name, schema] of Object.entries(schemas))
    files[`schemas/${name}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  return files;
}

function codebookSource(): string {
  const lines = codebookRows().map((row) => `  ${JSON.stringify(row)},`);
  return `${note}import type { Form, ValueKind } from '../vocabulary.ts';

export interface GeneratedRow {
  form: Form;
  address: string;
  zh: string;
  en: string;
  joint: string;
  columns: readonly (readonly [key: string, zh: string, en: string, unit: string | null, kind: ValueKind])[];
  law: { regulations: string; articles: readonly string[]; basis: string } | null;
}

export const rows: readonly GeneratedRow[] = [
${lines.join('\n')}
];
`;
}

function addressSource(): string {
  return Object.entries(addresses())
    .map(
      ([name, list]) => `\nexport type ${name} =\n${list.map((address) => `  | '${address}'`).join('\n')};\n`,
    )
    .join('');
}
