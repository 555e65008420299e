import type { Message } from '@ogi-reports/schema';
import type { z } from 'zod';
import { rules } from '../rules/all.ts';
import { AuditConfig } from './schema.ts';

/** A configuration, or everything that is wrong with it. */
export type ConfigReading = { config: AuditConfig } | { problems: Message[] };

/** Reads a configuration from parsed JSON. Says for each problem where it is and what is expected. */
export function readConfig(value: unknown): ConfigReading {
  const result = AuditConfig.safeParse(value);
  if (result.success) return { config: result.data };
  return { problems: result.error.issues.map(problem) };
}

type Issue = z.core.$ZodIssue;

function problem(issue: Issue): Message {
  const place = issue.path.join('.') || '(root)';
  const rule = unknownRule(issue);
  if (rule) return rule;
  return { zh: `配置 ${place}：${issue.message}`, en: `Configuration, ${place}: ${issue.message}` };
}

/** A rule that does not exist: named, with those that come close. */
function unknownRule(issue: Issue): Message | undefined {
  if (issue.code !== 'unrecognized_keys' || issue.path.join() !== 'rules') return undefined;
  const named = issue.keys[0] ?? '';
  const name = named.split('/').at(-1) ?? named;
  const close = rules.map(({ id }) => id).filter((id) => sharesWords(id, name));
  const hint = close.length > 0 ? close.join(', ') : 'ogi rules';
  return {
    zh: `配置中的规则“${named}”不存在；可参看：${hint}`,
    en: `There is no rule “${named}”; see: ${hint}`,
  };
}

function sharesWords(id: string, name: string): boolean {
  const words = name.split('-').filter((word) => word.length > 3);
  return words.length > 0 && words.some((word) => id.includes(word));
}
