import type { AuditManyOptions, BudgetLimits } from '@ogi-reports/audit';
import { type AuditConfig, readConfig } from '@ogi-reports/audit/config';
import { Failure } from '../failure.ts';
import { decode } from '../input/json-text.ts';
import { fileSource } from '../input/source.ts';

/** What a configuration changes of an audit. */
export interface AuditChoices {
  options: AuditManyOptions;
  budget?: BudgetLimits | undefined;
}

/** The configuration of an audit from its file. @throws Failure that says everything wrong with it. */
export async function readAuditConfig(file: string): Promise<AuditChoices> {
  const reading = readConfig(toJson(decode(await fileSource(file).read())));
  if ('config' in reading) return choices(reading.config);
  const { problems } = reading;
  throw new Failure('bad-config', {
    zh: `${file}：${problems.map(({ zh }) => zh).join('；')}`,
    en: `${file}: ${problems.map(({ en }) => en).join('; ')}`,
  });
}

function choices({ rules = {}, decisions = [], budget }: AuditConfig): AuditChoices {
  const settings = Object.entries(rules).flatMap(([id, setting]) =>
    setting ? [[id, setting] as const] : [],
  );
  return { options: { rules: Object.fromEntries(settings), decisions }, budget };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = (cause as Error).message;
    const told = {
      zh: `配置文件不是合格的 JSON（${detail}）。`,
      en: `The configuration is not JSON (${detail}).`,
    };
    throw new Failure('bad-config', told, { cause });
  }
}
