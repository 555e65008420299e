// Which slips the audit sees: every full report at hand, one cell changed at a time, each form and table apart.
import { codebook } from '@ogi-reports/schema/codebook';
import { figuresOf } from '../src/figures/figures.ts';
import { sumRules } from '../src/rules/index.ts';
import confirmed from './confirmed.json' with { type: 'json' };
import { type Sight, sightOf, voiceOf } from './detect.ts';
import { type Kind, mutants } from './mutations.ts';
import { neighboursOf } from './neighbours.ts';
import { type Specimen, specimens } from './reports.ts';
import { measure } from './speed.ts';

const kinds: Kind[] = ['+1', '−1', 'lost digit', 'blank', 'sign', 'swapped rows', 'swapped columns'];
const sights: Sight[] = ['found', 'years', 'hint', 'gap', 'unseen'];

type Counts = Record<Sight, number>;
const none = (): Counts => ({ found: 0, years: 0, hint: 0, gap: 0, unseen: 0 });

/** Cells that stand in a sum which the forms print or imply for certain. */
const summed = new Set(
  sumRules
    .filter(({ severity }) => severity === 'error' || severity === 'inconsistency')
    .flatMap((rule) => rule.forms.flatMap((form) => rule.relations(form)))
    .filter(({ kind }) => kind === 'equal')
    .flatMap(({ left, right }) => [...left, ...right]),
);

const counts = new Map<string, Map<Kind, Counts>>();
const missed: string[] = [];

function countSlips(specimen: Specimen): void {
  const neighbours = neighboursOf(specimen.report);
  const before = voiceOf(specimen.report, specimen, neighbours);
  for (const table of figuresOf(specimen.report)) {
    const name = `${table.layout.form} ${table.layout.table}${specimen.derived ? ' (carried over)' : ''}`;
    const byKind = counts.get(name) ?? new Map<Kind, Counts>();
    counts.set(name, byKind);
    for (const { kind, cell, report } of mutants(specimen.report, table)) {
      const sight = sightOf(before, voiceOf(report, specimen, neighbours));
      const count = byKind.get(kind) ?? none();
      count[sight]++;
      byKind.set(kind, count);
      const mustBeFound = (kind === '+1' || kind === '−1') && summed.has(cell);
      if (mustBeFound && sight !== 'found') missed.push(`${specimen.name} ${cell} ${kind}: ${sight}`);
    }
  }
}

/** Findings above info on the true figures that nobody has confirmed by hand. */
function falseFindings(all: Specimen[]): string[] {
  return all.flatMap((specimen) => {
    const { aboveInfo } = voiceOf(specimen.report, specimen, undefined);
    const known = confirmed.filter(({ report }) => report === specimen.report.id).map(({ ruleId }) => ruleId);
    return [...aboveInfo]
      .filter((key) => !known.includes(key.split(' ')[0] as string) && !specimen.derived)
      .map((key) => `${specimen.report.id ?? specimen.name}: ${key}`);
  });
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;

function printTable(): void {
  for (const [name, byKind] of counts) {
    console.log(`\n${name}`);
    console.log(
      `  ${'slip'.padEnd(16)}${'count'.padStart(7)}${sights.map((sight) => sight.padStart(9)).join('')}`,
    );
    for (const kind of kinds) {
      const count = byKind.get(kind);
      if (!count) continue;
      const all = sights.reduce((sum, sight) => sum + count[sight], 0);
      const shares = sights.map((sight) => percent(count[sight], all).padStart(9)).join('');
      console.log(`  ${kind.padEnd(16)}${String(all).padStart(7)}${shares}`);
    }
  }
}

const all = await specimens();
console.log(`${all.length} reports: ${all.map(({ name }) => name).join(', ')}`);
console.log(`codebook: ${codebook().length} cells; ${summed.size} addresses stand in a sum`);
for (const specimen of all) countSlips(specimen);
printTable();
console.log(`
found: a new finding of warning or above · years: only a neighbouring year shows it · hint: info only
gap: only the coverage statement shows it, as a sum that a blank leaves open · unseen: nothing can see it`);

const wrong = falseFindings(all);
console.log(
  `\nfalse findings on the unchanged figures: ${wrong.length}${wrong.map((one) => `\n  ${one}`).join('')}`,
);
console.log(
  `±1 on a cell in a sum that was missed: ${missed.length}${missed.map((one) => `\n  ${one}`).join('')}`,
);

console.log('\ntime against JSON.parse of the record (clean report, no prose)');
for (const form of ['2014-table', '2019-trial', '2021'] as const) {
  const { sums, audit, parse } = measure(form);
  console.log(
    `  ${form.padEnd(12)} parse ${parse.toFixed(1)} µs, sums ${sums.toFixed(3)}×, audit ${audit.toFixed(2)}×`,
  );
}
if (wrong.length + missed.length > 0) process.exitCode = 1;
