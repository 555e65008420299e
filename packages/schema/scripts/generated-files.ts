import { checkerSource } from './checker.ts';
import { codebookSource, printedSource } from './codebook-files.ts';
import { addresses, formsInOrder } from './codebook-rows.ts';
import { declarations, jsonSchemas } from './json-schemas.ts';

const note = '// Generated from the zod schemas by `pnpm generate`; edits are overwritten.\n';

/** Every generated file of this package, by its path within it. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const schemas = jsonSchemas();
  const files: Record<string, string> = {
    'src/generated/codebook.ts': note + codebookSource(),
    'src/generated/addresses.ts': note + addressSource(),
    'src/generated/checker.ts': note + checkerSource(),
    'src/generated/types.ts': note + (await declarations()),
  };
  for (const form of formsInOrder) files[`src/generated/printed/${form}.ts`] = note + printedSource(form);
  for (const [name, schema] of Object.entries(schemas))
    files[`schemas/${name}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  return files;
}

function addressSource(): string {
  return Object.entries(addresses())
    .map(
      ([name, list]) => `\nexport type ${name} =\n${list.map((address) => `  | '${address}'`).join('\n')};\n`,
    )
    .join('');
}
