import { useData } from 'vitepress';
import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import type { ThemeConfig } from '../../../src/theme-config.ts';

/** What every page of the site knows: repository, versions, the guide's pages. */
export function useSite(): ComputedRef<ThemeConfig> {
  const { theme } = useData<ThemeConfig>();
  return computed(() => theme.value);
}
