/** A piece of code of the guide that the tests run, and what it has to print. */
export interface CodeBlock {
  language: string;
  code: string;
  /** From the block ```` ```text output ```` that follows; null where anything will do. */
  output: string | null;
}

const fence = /^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm;

/** The blocks of a page that are marked with `test`, each with the output that follows it. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let last: CodeBlock | undefined;
  for (const [, language = '', info = '', code = ''] of markdown.matchAll(fence)) {
    if (language === 'text' && info.trim() === 'output') {
      if (last) last.output = code;
      last = undefined;
      continue;
    }
    last = /\btest\b/.test(info) ? { language, code, output: null } : undefined;
    if (last) blocks.push(last);
  }
  return blocks;
}
