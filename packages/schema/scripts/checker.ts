import type { z } from 'zod';
import { Tables2014, Tables2019Trial, Tables2021 } from '../src/forms/index.ts';
import { Report, Report2014, Report2019Trial, Report2021, ReportMixed } from '../src/report.ts';

type Schema = z.core.$ZodType;

/** What zod says of a schema, as far as this writer needs it. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
  catchall?: Schema;
  format?: string;
  checks?: { _zod: { def: Check } }[];
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** Writes one small function for each different object of the schema; those of the same shape share one. */
class CheckerWriter {
  private readonly functions = new Map<string, string>();
  private readonly constants = new Map<string, string>();

  /** An expression that tells whether `value` fits the schema. */
  check(schema: Schema, value: string): string {
    const definition = definitionOf(schema);
    const write = writers[definition.type];
    if (!write) throw new Error(`no checker can be written for zod's ${definition.type}`);
    return write(this, definition, value);
  }

  /** The name of the function with this body over `value`; the same body makes one function only. */
  named(kind: string, body: string): string {
    return nameIn(this.functions, kind, body);
  }

  constant(kind: string, text: string): string {
    return nameIn(this.constants, kind, text);
  }

  source(): string {
    const constants = [...this.constants].map(([text, name]) => `const ${name} = ${text};`);
    const functions = [...this.functions].map(
      ([body, name]) => `function ${name}(value: unknown): boolean {\n${body}\n}`,
    );
    return [...constants, ...functions].join('\n\n');
  }
}

function nameIn(names: Map<string, string>, kind: string, text: string): string {
  const name = names.get(text) ?? `${kind}${names.size + 1}`;
  names.set(text, name);
  return name;
}

type Write = (writer: CheckerWriter, definition: Definition, value: string) => string;

const writers: Record<string, Write> = {
  null: (_, __, value) => `${value} === null`,
  literal: (_, { values = [] }, value) =>
    values.map((literal) => `${value} === ${JSON.stringify(literal)}`).join(' || '),
  enum: (writer, { entries = {} }, value) =>
    `${writer.constant('words', `new Set<unknown>(${JSON.stringify(Object.values(entries))})`)}.has(${value})`,
  number: (_, definition, value) => numberCheck(value, definition),
  string: (writer, definition, value) => stringCheck(writer, value, definition),
  nullable: (writer, { innerType }, value) =>
    `(${value} === null || ${grouped(writer.check(innerType as Schema, value))})`,
  array: (writer, { element }, value) => {
    const each = writer.named('each', `  return ${writer.check(element as Schema, 'value')};`);
    return `everyItem(${value}, ${each})`;
  },
  record: (writer, { valueType }, value) => {
    const each = writer.named('each', `  return ${writer.check(valueType as Schema, 'value')};`);
    return `isObject(${value}) && everyValue(${value}, ${each})`;
  },
  object: (writer, definition, value) =>
    `${writer.named('object', objectBody(writer, definition))}(${value})`,
  union: (writer, definition, value) => unionCheck(writer, definition, value),
};

const grouped = (check: string): string => (/ (&&|\|\|) /.test(check) ? `(${check})` : check);

/** One of zod's checks on a number or a text. */
interface Check {
  check: string;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  pattern?: RegExp;
}

const checksOf = ({ checks = [] }: Definition): Check[] => checks.map((check) => check._zod.def);

function numberCheck(value: string, definition: Definition): string {
  const integer = definition.format === 'safeint';
  const bounds = checksOf(definition).map(({ check, value: bound, inclusive }) => {
    const name = { greater_than: 'isAtLeast', less_than: 'isAtMost' }[check];
    if (!name || !inclusive) throw new Error(`no checker can be written for zod's ${check}`);
    return `${name}(${value}, ${bound})`;
  });
  return [integer ? `Number.isSafeInteger(${value})` : `Number.isFinite(${value})`, ...bounds].join(' && ');
}

function stringCheck(writer: CheckerWriter, value: string, definition: Definition): string {
  const checks = checksOf(definition).map(({ check, minimum, pattern }) => {
    if (check === 'min_length') return `${value}.length >= ${minimum}`;
    if (pattern) return `${writer.constant('pattern', String(pattern))}.test(${value})`;
    throw new Error(`no checker can be written for zod's ${check}`);
  });
  return [`typeof ${value} === 'string'`, ...checks].join(' && ');
}

/** Keys that may be missing are counted only where they are there: what remains is unknown. */
function objectBody(writer: CheckerWriter, { shape = {}, catchall }: Definition): string {
  if (catchall && definitionOf(catchall).type !== 'never') throw new Error('only strict objects are checked');
  const lines = ['  if (!isObject(value)) return false;'];
  const optional: string[] = [];
  for (const [key, child] of Object.entries(shape)) {
    const at = `value.${key}`;
    if (definitionOf(child).type === 'optional') {
      optional.push(key);
      const inner = writer.check(definitionOf(child).innerType as Schema, at);
      lines.push(`  if ('${key}' in value && !(${inner})) return false;`);
    } else lines.push(`  if (!(${writer.check(child, at)})) return false;`);
  }
  const extra = optional.map((key) => ` + ('${key}' in value ? 1 : 0)`).join('');
  lines.push(`  return keyCount(value) === ${Object.keys(shape).length - optional.length}${extra};`);
  return lines.join('\n');
}

/** Where all alternatives differ in one word, that word chooses; else each is tried. */
function unionCheck(
  writer: CheckerWriter,
  { options = [], discriminator }: Definition,
  value: string,
): string {
  if (!discriminator) return options.map((option) => writer.check(option, value)).join(' || ');
  const cases = options.flatMap((option) => {
    const words = wordsOf(option, discriminator).map((word) => `    case ${JSON.stringify(word)}:\n`);
    return `${words.join('')}      return ${writer.check(option, 'value')};`;
  });
  const body = `  if (!isObject(value)) return false;\n  switch (value.${discriminator}) {\n${cases.join('\n')}\n    default:\n      return false;\n  }`;
  return `${writer.named('choice', body)}(${value})`;
}

/** The words of the discriminator by which an alternative is chosen. */
function wordsOf(option: Schema, discriminator: string): string[] {
  const { options, shape } = definitionOf(option);
  if (options) return [...new Set(options.flatMap((inner) => wordsOf(inner, discriminator)))];
  const { values, entries } = definitionOf(shape?.[discriminator] as Schema);
  return [...new Set((values ?? Object.values(entries ?? {})) as string[])];
}

const checked = {
  Report,
  Report2014,
  Report2019Trial,
  Report2021,
  ReportMixed,
  Tables2014,
  Tables2019Trial,
  Tables2021,
};

/** The module that checks reports, and those of one form, without zod; a page takes along what it uses. */
export function checkerSource(): string {
  const writer = new CheckerWriter();
  const checks = Object.entries(checked).map(
    ([name, schema]) => `/** Whether a value is a ${name} in every respect that the schema names. */
export function fits${name}(value: unknown): boolean {
  return ${writer.check(schema, 'value')};
}
`,
  );
  return `import { everyItem, everyValue, isAtLeast, isAtMost, isObject, keyCount } from '../check/objects.ts';

${writer.source()}

${checks.join('\n')}`;
}
