import { spawnSync } from 'node:child_process';
import packages from './tools.json' with { type: 'json' };

/** A program that some tests use and that no package of npm brings. */
type Tool = keyof typeof packages;

const found = new Map<Tool, boolean>();

/**
 * Whether all these programs are installed, for `describe.runIf`. With REQUIRE_TOOLS set, as where the continuous
 * integration runs, one that is missing is an error.
 */
export function has(...tools: Tool[]): boolean {
  const missing = tools.filter((tool) => !isInstalled(tool));
  if (missing.length > 0 && process.env.REQUIRE_TOOLS)
    throw new Error(
      `${missing.join(', ')} missing: apt-get install ${missing.flatMap((tool) => packages[tool]).join(' ')}`,
    );
  return missing.length === 0;
}

function isInstalled(tool: Tool): boolean {
  const known = found.get(tool) ?? answers(tool);
  found.set(tool, known);
  return known;
}

/** Tesseract without its Chinese is of no use. */
function answers(tool: Tool): boolean {
  if (tool !== 'tesseract') return spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
  return spawnSync(tool, ['--list-langs'], { encoding: 'utf8' }).stdout?.includes('chi_sim') ?? false;
}
