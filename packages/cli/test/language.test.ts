import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../src/language.ts';

describe('the language of messages', () => {
  it.each([
    ['--lang before the locale', ['parse', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    ['--lang=… as well', ['--lang=zh', 'parse'], { LANG: 'en_GB.UTF-8' }, 'zh'],
    ['the locale without --lang', ['parse'], { LANG: 'zh_TW.UTF-8' }, 'zh'],
    ['LC_ALL before LANG', [], { LC_ALL: 'de_DE.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['English in the plain C locale', [], { LANG: 'C' }, 'en'],
  ] as const)('%s', (_, words, environment, language) => {
    expect(chooseLanguage(words, environment)).toBe(language);
  });
});
