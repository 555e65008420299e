import { traditionalSource } from './traditional.ts';

/** Every generated file of this package, by its path within it. */
export async function generatedFiles(): Promise<Record<string, string>> {
  return { 'src/text/generated/traditional.ts': traditionalSource() };
}
