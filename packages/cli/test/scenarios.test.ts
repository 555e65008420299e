import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runScenario, type Scenario } from './support/scenario.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = here('../dist/main.js');

/** Every scenario starts the built command, as a user does. */
describe.each(readdirSync(here('scenarios')))('%s', (file) => {
  if (!existsSync(built)) throw new Error('Build the command first: npx pnpm build');
  const scenarios: Scenario[] = parse(readFileSync(here(`scenarios/${file}`), 'utf8'));

  it.each(scenarios)('$name', async (scenario) => {
    const { code, stdout, stderr } = await runScenario(scenario);
    expect(code, stderr).toBe(scenario.exit ?? 0);
    if (scenario.stdout !== undefined) expect(stdout).toBe(scenario.stdout);
    if (scenario.stderr !== undefined) expect(stderr).toBe(scenario.stderr);
    for (const text of scenario.says ?? []) expect(stdout).toContain(text);
    for (const text of scenario.omits ?? []) expect(stdout).not.toContain(text);
    for (const text of scenario.tells ?? []) expect(stderr).toContain(text);
    if (scenario.cells) expect(firstColumns(stdout)).toBe(example(scenario.cells));
  });
});

/** Cell, value and unit of each line. */
const firstColumns = (tsv: string) => tsv.replace(/^((?:[^\t\n]*\t){2}[^\t\n]*).*$/gm, '$1').trim();

const example = (name: string) => readFileSync(here(`../../../examples/${name}`), 'utf8').trim();
