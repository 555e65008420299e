import { existsSync, readFileSync } from 'node:fs';
import type { Claim, Edition } from '@ogi-reports/schema';
import type { Paragraph } from '../src/blocks.ts';
import { readClaims } from '../src/prose/claims.ts';

interface Figure {
  phrase: string;
  value: number;
  unit: string | null;
  approximate: boolean;
  cell: string | null;
}

/** Figures of published reports, one report a line: the file's path is the only argument. */
const file = process.argv[2] ?? '../../../shared/corpus/reports.ndjson';
if (!existsSync(file)) {
  console.error(`No such file: ${file}. Usage: tsx bench/claims.ts REPORTS.ndjson`);
  process.exit(2);
}

const figures = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const { year, figures = [] } = JSON.parse(line) as { year: number | null; figures?: Figure[] };
    return (figures ?? []).map((figure) => ({ ...figure, year }));
  });

/** The phrase in a neutral sentence, so that only its own words can tell what it means. */
function read(figure: Figure & { year: number | null }): Claim | undefined {
  const text = `本年度，我单位${figure.phrase}，工作有序推进。`;
  const paragraph: Paragraph = { kind: 'paragraph', text, locate: () => ({}) };
  const { claims } = readClaims([paragraph], { year: null, edition: editionOf(figure.year) });
  const folded = /^[万萬]/.test(figure.unit ?? '') && !/元/.test(figure.unit ?? '') ? 1e4 : 1;
  return claims.find(({ value }) => value === figure.value || Math.abs(value - figure.value * folded) < 1e-6);
}

function editionOf(year: number | null): Edition {
  if (year === null || year > 2020) return '2021';
  return year > 2018 ? '2019-trial' : '2014-table';
}

/** Channels by the words that name them; a phrase cut off from them cannot tell its cell. */
const channelWords: Record<string, RegExp> = {
  website: /网|網|门户|門戶|平台/,
  wechat: /微信|公众|公眾|推文|推送|原创/,
  weibo: /微博/,
};

function namesItsChannel({ cell, phrase }: Figure): boolean {
  const words = channelWords[cell?.split('.').at(-1) ?? ''];
  return words === undefined || words.test(phrase);
}

const misses: Record<string, string[]> = {
  value: [],
  cell: [],
  'channel not named': [],
  qualifier: [],
  surplus: [],
};
for (const figure of figures) {
  const claim = read(figure);
  const shown = `${figure.phrase} = ${figure.value} ${figure.unit ?? ''}`;
  if (!claim) misses.value?.push(shown);
  if (figure.cell && claim?.cell !== figure.cell)
    misses[namesItsChannel(figure) ? 'cell' : 'channel not named']?.push(
      `${shown} -> ${figure.cell}, read ${claim?.cell ?? claim?.topic ?? 'nothing'}`,
    );
  if (!figure.cell && claim?.cell) misses.surplus?.push(`${shown} -> none, read ${claim.cell}`);
  if (figure.approximate && claim?.qualifier === 'exact') misses.qualifier?.push(shown);
}

const withCell = figures.filter(({ cell }) => cell).length;
const unnamed = figures.filter((figure) => figure.cell && !namesItsChannel(figure)).length;
const share = (missed: number, of: number) =>
  `${of - missed} of ${of} (${((1 - missed / of) * 100).toFixed(1)} %)`;
for (const [kind, list] of Object.entries(misses))
  console.log(`\n# ${kind}: ${list.length}\n${list.join('\n')}`);
console.log(`\nvalue ${share(misses.value?.length ?? 0, figures.length)}`);
const missed = misses.cell?.length ?? 0;
console.log(`cell ${share(missed + (misses['channel not named']?.length ?? 0), withCell)}`);
console.log(`cell, where the phrase names the channel it counts: ${share(missed, withCell - unnamed)}`);
console.log(`approximate read as exact: ${misses.qualifier?.length}`);
