import { type CodebookEntry, codebook, type Form, type Table } from '@ogi-reports/schema';
import { z } from 'zod';
import { AuditConfig, DecisionSchema } from '../src/config/schema.ts';

import { sumsHoldSource } from './sums-hold.ts';

const note = '// Generated from the codebook by `pnpm generate`; edits are overwritten.\n';

const layouts: { name: string; form: Form; table: Table; type: string }[] = [
  { name: 'readStatistics', form: '2014-table', table: 'statistics', type: "Report2014['tables']" },
  {
    name: 'readDisclosure2019Trial',
    form: '2019-trial',
    table: 'proactiveDisclosure',
    type: "Pick<Report2019Trial['tables'], 'proactiveDisclosure'>",
  },
  {
    name: 'readDisclosure2021',
    form: '2021',
    table: 'proactiveDisclosure',
    type: "Pick<Report2021['tables'], 'proactiveDisclosure'>",
  },
  {
    name: 'readRequests2019Trial',
    form: '2019-trial',
    table: 'requests',
    type: "Pick<Report2019Trial['tables'], 'requests'>",
  },
  {
    name: 'readRequests2021',
    form: '2021',
    table: 'requests',
    type: "Pick<Report2021['tables'], 'requests'>",
  },
  {
    name: 'readDisputes',
    form: '2021',
    table: 'disputes',
    type: "Pick<Report2021['tables'], 'reconsideration' | 'litigation'>",
  },
];

/** Every generated file of this package, by its path within it. */
export function generatedFiles(): Record<string, string> {
  return {
    'src/generated/readers.ts': readersSource(),
    'src/generated/sums-hold.ts': note + sumsHoldSource(),
    'schemas/config.schema.json': jsonSchema('config', AuditConfig),
    'schemas/decisions.schema.json': jsonSchema('decisions', z.array(DecisionSchema)),
  };
}

/** Draft-7, with a versioned URN as `$id`, like the schemas of records. */
function jsonSchema(name: string, schema: z.ZodType): string {
  const converted = z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      delete jsonSchema.id;
    },
  });
  return `${JSON.stringify({ $id: `urn:ogi-reports:audit:1:${name}`, ...converted }, null, 2)}\n`;
}

function readersSource(): string {
  const imports = `import type { Report2014, Report2019Trial, Report2021 } from '@ogi-reports/schema';
import { amount } from '../figures/amount.ts';
`;
  return `${note}${imports}${layouts.map(reader).join('')}`;
}

function reader({ name, form, table, type }: (typeof layouts)[number]): string {
  const lines: string[] = [];
  let parent = '';
  codebook(form, table).forEach((entry, index) => {
    const [path, key] = split(entry.address);
    if (path !== parent) lines.push(`  const ${variable(path)} = tables.${path};`);
    parent = path;
    lines.push(`  values[${index}] = ${load(entry, `${variable(path)}.${key}`)};`);
  });
  return `\n/** The figures of ${form}, table \`${table}\`, in the codebook's order; NaN where there is no number. */
export function ${name}(tables: ${type}, values: Float64Array): void {\n${unique(lines).join('\n')}\n}\n`;
}

const load = (entry: CodebookEntry, path: string) =>
  entry.kind === 'money' ? `amount(${path})` : `${path} ?? Number.NaN`;

function split(address: string): [path: string, key: string] {
  const at = address.lastIndexOf('.');
  return [address.slice(0, at), address.slice(at + 1)];
}

const variable = (path: string) => path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A group whose cells do not stand together is declared once. */
const unique = (lines: string[]) =>
  lines.filter((line, index) => !line.startsWith('  const') || lines.indexOf(line) === index);
