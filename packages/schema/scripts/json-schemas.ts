import { compile } from 'json-schema-to-typescript';
import { z } from 'zod';
import { Diagnostic, Finding } from '../src/diagnostic.ts';
import { Tables2014, Tables2019Trial, Tables2021 } from '../src/forms/index.ts';
import { Report } from '../src/report.ts';
import { SCHEMA_VERSION } from '../src/vocabulary.ts';

type JsonSchema = Record<string, unknown>;

const published = {
  report: Report,
  'tables-2014-table': Tables2014,
  'tables-2019-trial': Tables2019Trial,
  'tables-2021': Tables2021,
  diagnostic: Diagnostic,
  finding: Finding,
};

/** JSON Schemas by file name: draft-7, with a versioned URN as `$id` until a domain exists. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [
      name,
      { $id: `urn:ogi-reports:schema:${SCHEMA_VERSION}:${name}`, ...convert(schema) },
    ]),
  );
}

function convert(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      delete jsonSchema.id;
    },
  }) as JsonSchema;
}

/** TypeScript declarations of the report, the diagnostic and the finding, which need no zod at run time. */
export async function declarations(): Promise<string> {
  const whole = z.toJSONSchema(z.strictObject({ report: Report, diagnostic: Diagnostic, finding: Finding }), {
    target: 'draft-7',
  });
  const schema = withoutTitles(whole) as Parameters<typeof compile>[0];
  return compile(schema, 'Roots', {
    bannerComment: '',
    additionalProperties: false,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** Titles of cells would become type names, so they stay out of the declarations; descriptions become comments. */
function withoutTitles(node: unknown, isProperties = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTitles(item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => isProperties || (key !== 'title' && key !== 'id'));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      withoutTitles(value, !isProperties && (key === 'properties' || key === 'definitions')),
    ]),
  );
}
