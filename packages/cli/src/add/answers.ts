import type { Answers, EntryMode } from '@ogi-reports/dataset/contribute';
import type { Call } from '../definition.ts';
import { Failure } from '../failure.ts';

const year = /^20\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What is wrong with an answer, by the field that it is for. */
export const checks = {
  year: (text: string) => (year.test(text) ? undefined : faults.year),
  url: (text: string) => (isAddress(text) ? undefined : faults.url),
  retrievedOn: (text: string) => (day.test(text) ? undefined : faults.retrievedOn),
};

const faults = {
  year: { zh: '年度是四位数字，如 2019。', en: 'A year has four digits, such as 2019.' },
  url: {
    zh: '网址要写完整，以 http:// 或 https:// 开头。',
    en: 'An address is written in full, from http:// or https:// on.',
  },
  retrievedOn: { zh: '日期如 2020-01-31。', en: 'A date reads 2020-01-31.' },
};

/** What the command line says of a report. @throws Failure where an option holds something else. */
export function answersOf({ options }: Call): Answers {
  const said = (name: keyof Answers) => {
    const text = options[name];
    const fault = text === undefined ? undefined : checks[name as keyof typeof checks]?.(String(text));
    if (fault) throw new Failure('bad-answer', { zh: `${text}：${fault.zh}`, en: `${text}: ${fault.en}` });
    return text === undefined ? {} : { [name]: name === 'year' ? Number(text) : String(text) };
  };
  const names = ['agency', 'year', 'url', 'publisher', 'retrievedOn', 'reviewer'] as const;
  return Object.assign({}, ...names.map(said));
}

/** What the command line says of a record that is there already. */
export function modeOf({ options }: Call): EntryMode {
  if (options.restated && options.correction)
    throw new Failure('both-modes', {
      zh: '--restated（机构重新发布）与 --correction（录入有误）只能写一样。',
      en: 'Give either --restated (published anew) or --correction (entered wrongly), not both.',
    });
  if (options.restated) return 'restated';
  return options.correction ? 'correction' : 'new';
}
