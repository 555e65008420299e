import { type Message, Report } from '@ogi-reports/schema';
import type { z } from 'zod';
import { fieldName } from './field-name.ts';
import type { RecordFault } from './finding.ts';
import { expectation, found } from './schema-words.ts';

export type Issue = z.core.$ZodIssue;

/** What the schema says against a value, each with a remedy. */
export function schemaFaults(value: unknown): RecordFault[] {
  const result = Report.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => faults(issue));
}

function faults(issue: Issue): RecordFault[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue);
  if (issue.code === 'invalid_union' && issue.discriminator) return [shapeless(issue, issue.discriminator)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], atKey: true, message: unknownKey(key) }));
  return [{ path: issue.path, message: message(issue) }];
}

/** Of several shapes that a value may have, what keeps it from the one that it is nearest to. */
function nearest(issue: Extract<Issue, { code: 'invalid_union' }>): RecordFault[] {
  const [best = []] = [...issue.errors].sort((left, right) => left.length - right.length);
  return best.flatMap((inner) => faults({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A field that tells the shape of the others is missing or wrong. What zod gives is the whole object, not the field. */
function shapeless(issue: Issue, field: string): RecordFault {
  const { path } = issue;
  const actual = (issue.input as Record<string, unknown>)[field];
  if (actual !== undefined) return { path, message: wrong(issue, actual) };
  const name = fieldName(path);
  const expected = expectation(issue);
  return {
    path,
    message: {
      zh: `缺少${name.zh}，无法判断其余字段。请补上，${expected.zh}；如果这不是报告记录，请用 ogi add 由报告生成。`,
      en: `${name.en} is missing, so that the other fields cannot be checked. Add it: ${expected.en}; if this is no record of a report, let ogi add write one.`,
    },
  };
}

const unknownKey = (key: string): Message => ({
  zh: `没有名为“${key}”的字段。请检查拼写，或删去它。`,
  en: `There is no field "${key}". Check its spelling, or remove it.`,
});

function message(issue: Issue): Message {
  if (isMissing(issue)) {
    const name = fieldName(issue.path);
    const expected = expectation(issue);
    return {
      zh: `缺少${name.zh}。请补上，${expected.zh}；不知道时写 null。`,
      en: `${name.en} is missing. Add it: ${expected.en}; write null where it is not known.`,
    };
  }
  return wrong(issue, issue.input);
}

function wrong(issue: Issue, input: unknown): Message {
  const name = fieldName(issue.path);
  const expected = expectation(issue);
  const actual = found(input);
  return {
    zh: `${name.zh}现为${actual}，应为${expected.zh}。`,
    en: `${name.en} is ${actual}; it must be ${expected.en}.`,
  };
}

const isMissing = (issue: Issue): boolean => issue.input === undefined;
