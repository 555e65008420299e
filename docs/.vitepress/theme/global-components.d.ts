import type { Content } from 'vitepress';

// VitePress registers it for all templates; to import it would put it into two chunks.
declare module 'vue' {
  interface GlobalComponents {
    Content: typeof Content;
  }
}
