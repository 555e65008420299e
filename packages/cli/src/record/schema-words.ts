import type { Message } from '@ogi-reports/schema';
import { entryAt } from './field-name.ts';
import type { Issue } from './schema-faults.ts';

const types: Record<string, Message> = {
  number: { zh: '数字（不加引号）', en: 'a number, without quotation marks' },
  int: { zh: '整数（不加引号）', en: 'a whole number, without quotation marks' },
  string: { zh: '加引号的文字', en: 'text in quotation marks' },
  object: { zh: '一组字段，写在 { } 之间', en: 'a group of fields between { and }' },
  array: { zh: '一个列表，写在 [ ] 之间', en: 'a list between [ and ]' },
};

const formats: Record<string, Message> = {
  id: { zh: '报告编号，如 620421/2019', en: 'a report id such as 620421/2019' },
  agencyId: {
    zh: '机关编号，如 620421 或 620421-linyeju',
    en: 'an agency id such as 620421 or 620421-linyeju',
  },
  code: { zh: '6、9 或 12 位区划代码', en: 'a division code of 6, 9 or 12 digits' },
  date: { zh: '日期，如 2020-01-31', en: 'a date such as 2020-01-31' },
  sha256: { zh: '64 位十六进制的 SHA-256', en: 'a SHA-256 of 64 hexadecimal digits' },
};

const orNull = {
  zh: '；格中不是数字时写 null，并在 cells 里写明原因',
  en: '; where the cell holds no number write null, and its reason under cells',
};

const money: Message = {
  zh: '金额 { "amount": 数字, "unit": "万元"、"元" 或 null }',
  en: 'money, { "amount": number, "unit": "万元", "元" or null }',
};

/** What a value should have been. */
export function expectation(issue: Issue): Message {
  const entry = entryAt(issue.path);
  const expected = entry?.kind === 'money' ? money : plainExpectation(issue);
  return entry ? { zh: expected.zh + orNull.zh, en: expected.en + orNull.en } : expected;
}

function plainExpectation(issue: Issue): Message {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? same(issue.expected);
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'invalid_union') return oneOf('options' in issue ? (issue.options ?? []) : []);
  if (issue.code === 'too_small') return bound('不小于', 'at least', issue.minimum);
  if (issue.code === 'too_big') return bound('不大于', 'at most', issue.maximum);
  if (issue.code === 'invalid_format') return formats[formatOf(issue.path)] ?? same(issue.format);
  return same(issue.message);
}

const same = (text: string): Message => ({ zh: text, en: text });

function oneOf(values: readonly unknown[]): Message {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? same(list) : { zh: `下列之一：${list}`, en: `one of ${list}` };
}

const bound = (zh: string, en: string, limit: number | bigint): Message => ({
  zh: `${zh} ${limit}`,
  en: `${en} ${limit}`,
});

function formatOf(path: readonly PropertyKey[]): string {
  const key = String(path.at(-1));
  if (key === 'id') return path.length > 1 ? 'agencyId' : 'id';
  return key === 'code' || key === 'sha256' ? key : 'date';
}

/** What stands there instead, shortened. */
export function found(input: unknown): string {
  const text = JSON.stringify(input) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
