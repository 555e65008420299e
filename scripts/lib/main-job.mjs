// The main job over the examples: what was read, found, converted and lost, in a few lines a report.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root, run } from './run.mjs';

const output = join(root, 'output');
const ogi = (...words) => run([process.execPath, 'packages/cli/bin/ogi.mjs', ...words]);

/** Runs the job, writes everything below `output/`, and tells a person what happened. */
export async function showJob() {
  await rm(output, { recursive: true, force: true });
  const [parsed, audited, converted] = await Promise.all([
    results('parse', 'examples'),
    results('audit', 'examples'),
    results('convert', 'examples', '--to', '2021'),
  ]);
  for (const [file, reading] of parsed)
    await showReport(file, reading, audited.get(file), converted.get(file));
  await release();
  console.log('\n下一步 · Next: npx ogi parse examples/jingyuan-2019.txt');
}

/** What a command says of every file, by file. Exit code 1 is no failure here: it says that there are findings. */
async function results(...words) {
  const { code, stdout, all } = await ogi(...words, '--as', 'ndjson');
  if (code > 1) throw new Error(all);
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((result) => [result.file, result]),
  );
}

async function showReport(file, reading, audit, conversion) {
  const folder = join(output, basename(file, '.txt'));
  await mkdir(folder, { recursive: true });
  const parts = { reading, audit, conversion };
  for (const [name, part] of Object.entries(parts))
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(part, null, 2)}\n`);
  for (const format of ['cells', 'claims'])
    await writeFile(join(folder, `${format}.tsv`), (await ogi('parse', file, '--as', format)).stdout);
  console.log(`\n${file}\n${lines(reading, audit, conversion).join('\n')}`);
  console.log(`  文件 · files       output/${basename(folder)}/`);
}

function lines({ report }, { diagnostics }, conversion) {
  const { title, edition, claims } = report;
  const cells = numbersBelow(report.tables);
  return [
    `  ${title ?? ''}`,
    `  表式 · edition     ${edition}`,
    `  读到 · read        ${cells} 格 cells, ${claims.length} 个正文数字 figures in prose`,
    `  核对 · findings    ${bySeverity(diagnostics)}`,
    `  换算 · to 2021     ${kept(conversion)}`,
  ];
}

/** Figures below a node of `tables`; money counts once. */
function numbersBelow(node) {
  if (typeof node === 'number') return 1;
  if (typeof node !== 'object' || node === null) return 0;
  if ('unit' in node) return 1;
  return Object.values(node).reduce((sum, child) => sum + numbersBelow(child), 0);
}

function bySeverity(diagnostics) {
  const told = ['error', 'inconsistency', 'warning', 'info']
    .map((severity) => [severity, diagnostics.filter((one) => one.severity === severity).length])
    .filter(([, count]) => count > 0);
  return told.map(([severity, count]) => `${severity} ${count}`).join(', ') || '无 none';
}

function kept({ error, ledger, losses }) {
  if (error) return `${error.message.zh} · ${error.message.en}`;
  const count = (outcome) => ledger.filter((entry) => entry.outcome === outcome).length;
  const outcomes = `照录 copied ${count('copied')}, 合计 summed ${count('summed')}, 舍去 dropped ${count('dropped')}`;
  const figures = losses.filter(({ value }) => value !== null && value !== 0 && value.amount !== 0);
  return `${ledger.length} 格 cells: ${outcomes}; 损失 losses ${losses.length}（非零 not zero ${figures.length}）`;
}

async function release() {
  const { code, all } = await ogi('build', 'datasets/reports/records', '--out', 'output/release');
  if (code !== 0) throw new Error(all);
  console.log('\n数据集 · dataset    datasets/reports/records → output/release/');
}
