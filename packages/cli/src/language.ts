export type Language = 'zh' | 'en';

/** `--lang` where it is given, else the locale of the environment, else English. */
export function chooseLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = words.flatMap((word, index) => (word === '--lang' ? [words[index + 1]] : afterEquals(word)));
  const wish = asked.at(-1) ?? locale(environment);
  return /^zh/i.test(wish) ? 'zh' : 'en';
}

function afterEquals(word: string): string[] {
  return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
}

function locale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
}
