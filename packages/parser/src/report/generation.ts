import type { Coverage, Edition, Format } from '@ogi-reports/schema';

/** Words of the text that only one generation of the Regulations gives reason for. */
const signs: [RegExp, '2008' | '2019'][] = [
  [/收到和处理政府信息公开申请/, '2019'],
  [/第711号|修订后?的?《(中华人民共和国)?政府信息公开条例》|新修订的/, '2019'],
  [/国办公开办函〔(2019|2021)〕/, '2019'],
  [/收费(及|和|与)减免/, '2008'],
  [/政府信息公开情况统计表/, '2008'],
];

/** The last year whose reports could only follow the Regulations of 2008, in force until 14 May 2019. */
const lastOfOld = 2018;

/**
 * The generation that a report without readable tables follows: by the words of its text, else by its year,
 * except for 2019, when both Regulations were in force.
 */
export function generationOf(text: string, year: number | null): Format {
  const met = new Set(signs.filter(([pattern]) => pattern.test(text)).map(([, format]) => format));
  if (year !== null && year <= lastOfOld) return '2008';
  if (met.size === 1) return [...met][0] as Format;
  return year !== null && year > lastOfOld + 1 ? '2019' : 'unknown';
}

/** Whether a report without tables never had any, or lost them in this copy. */
export function withoutTables(format: Format, text: string): { edition: Edition; coverage: Coverage } {
  const announced =
    format === '2008'
      ? /附(件|表).{0,20}统计表/.test(text)
      : /主动公开政府信息(的)?情况/.test(text) && /收到和处理/.test(text);
  return announced ? { edition: 'unknown', coverage: 'lost' } : { edition: 'narrative', coverage: 'none' };
}
