import { useData, withBase } from 'vitepress';
import { type ComputedRef, computed } from 'vue';
import { type Language, localPath, type Text } from '../../../src/language.ts';

/** The page's language, and addresses and words in it. */
export function useLanguage(): {
  language: ComputedRef<Language>;
  to: (path: string) => string;
  say: (text: Text) => string;
} {
  const { lang } = useData();
  const language = computed<Language>(() => (lang.value.startsWith('zh') ? 'zh' : 'en'));
  return {
    language,
    to: (path) => withBase(localPath(language.value, path)),
    say: (text) => text[language.value],
  };
}

/** A component's own words in the page's language. */
export function useWords<Key extends string>(words: Record<Key, Text>): ComputedRef<Record<Key, string>> {
  const { language } = useLanguage();
  return computed(() => {
    const entries = Object.entries<Text>(words).map(([key, text]) => [key, text[language.value]]);
    return Object.fromEntries(entries) as Record<Key, string>;
  });
}
