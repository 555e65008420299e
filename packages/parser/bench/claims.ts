// How well figures of published reports are read from their phrases alone, from phrases with the channel that
// a copyist's note names for them, and from all phrases of a report together:
//   tsx bench/claims.ts REPORTS.ndjson
import { existsSync, readFileSync } from 'node:fs';
import type { Claim, Edition } from '@ogi-reports/schema';
import type { Paragraph } from '../src/blocks.ts';
import { readClaims } from '../src/prose/claims.ts';
import { loadTraditional } from '../src/text/script.ts';

await loadTraditional();

interface Figure {
  phrase: string;
  value: number;
  unit: string | null;
  approximate: boolean;
  meaning: string;
  cell: string | null;
}

interface Report {
  year: number | null;
  figures?: Figure[] | null;
}

const file = process.argv[2] ?? '../../../shared/corpus/reports.ndjson';
if (!existsSync(file)) {
  console.error(`No such file: ${file}. Usage: tsx bench/claims.ts REPORTS.ndjson`);
  process.exit(2);
}
const reports = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Report);

function editionOf(year: number | null): Edition {
  if (year === null || year > 2020) return '2021';
  return year > 2018 ? '2019-trial' : '2014-table';
}

const claimsIn = (texts: string[], year: number | null): Claim[] =>
  readClaims(
    texts.map((text): Paragraph => ({ kind: 'paragraph', text, locate: () => ({}) })),
    { year: null, edition: editionOf(year) },
  ).claims;

/** 万 is folded into a value, but for money. */
function isValue({ value, unit }: Figure, claim: Claim): boolean {
  const folded = /^[万萬]/.test(unit ?? '') && !/元/.test(unit ?? '') ? 1e4 : 1;
  return claim.value === value || Math.abs(claim.value - value * folded) < 1e-6;
}

/** Channels by the words that name them; a phrase cut off from them cannot tell its cell. */
const channelWords: Record<string, [named: RegExp, noted: RegExp, words: string]> = {
  website: [/网|網|门户|門戶|平台/, /website/i, '政府网站'],
  wechat: [/微信|公众|公眾|推文|推送|原创/, /wechat/i, '微信公众号'],
  weibo: [/微博/, /weibo/i, '政务微博'],
};

const channelOf = ({ cell }: Figure) => channelWords[cell?.split('.').at(-1) ?? ''];
const namesItsChannel = (figure: Figure) => channelOf(figure)?.[0].test(figure.phrase) ?? true;

/** The channel that the note on a phrase names and the phrase does not, as a sentence puts it before. */
function channelBefore(figure: Figure): string {
  const channel = channelOf(figure);
  if (!channel || namesItsChannel(figure) || !channel[1].test(figure.meaning)) return '';
  return `通过${channel[2]}${/ and | others?$/.test(figure.meaning) ? '等' : ''}，`;
}

const sentence = (figure: Figure, before = '') => `本年度，我单位${before}${figure.phrase}，工作有序推进。`;

/** Each way of showing a reader the figures of a report, and what is read of each figure. */
const ways: Record<string, (figures: Figure[], year: number | null) => (Claim | undefined)[]> = {
  'phrase alone': (figures, year) =>
    figures.map((figure) => claimsIn([sentence(figure)], year).find((claim) => isValue(figure, claim))),
  'phrase with its channel': (figures, year) =>
    figures.map((figure) =>
      claimsIn([sentence(figure, channelBefore(figure))], year).find((claim) => isValue(figure, claim)),
    ),
  'all phrases of a report, with their channels': (figures, year) => {
    const claims = claimsIn(
      figures.map((figure) => sentence(figure, channelBefore(figure))),
      year,
    );
    return figures.map((figure) => {
      const at = claims.findIndex((claim) => isValue(figure, claim));
      return at < 0 ? undefined : claims.splice(at, 1)[0];
    });
  },
};

const share = (right: number, of: number) => `${right} of ${of} (${((right / of) * 100).toFixed(1)} %)`;

for (const [way, read] of Object.entries(ways)) {
  const misses: Record<string, string[]> = {};
  const count = { all: 0, value: 0, cells: 0, cell: 0, other: 0, named: 0, namedRight: 0, exact: 0 };
  for (const { year, figures } of reports) {
    const claims = read(figures ?? [], year);
    (figures ?? []).forEach((figure, index) => {
      const claim = claims[index];
      const miss = (kind: string) => {
        misses[kind] ??= [];
        misses[kind].push(
          `${figure.phrase} (${figure.meaning}): ${figure.cell}, read ${claim?.cell ?? claim?.topic ?? 'nothing'}`,
        );
      };
      count.all += 1;
      if (claim) count.value += 1;
      else miss('value');
      if (figure.approximate && claim?.qualifier === 'exact') {
        count.exact += 1;
        miss('approximate read as exact');
      }
      if (figure.cell === null) return;
      const isRight = claim?.cell === figure.cell;
      count.cells += 1;
      if (namesItsChannel(figure)) count.named += 1;
      if (isRight) count.cell += 1;
      else miss(claim?.cell ? 'another cell' : 'no cell');
      if (isRight && namesItsChannel(figure)) count.namedRight += 1;
      if (!isRight && claim?.cell) count.other += 1;
    });
  }
  console.log(`\n# ${way}`);
  for (const [kind, list] of Object.entries(misses))
    console.log(`\n${kind}: ${list.length}\n  ${list.join('\n  ')}`);
  console.log(`\nvalue ${share(count.value, count.all)}`);
  console.log(`cell ${share(count.cell, count.cells)}, another cell ${count.other}`);
  console.log(`cell, where the phrase names its channel: ${share(count.namedRight, count.named)}`);
  console.log(`approximate read as exact: ${count.exact}`);
}
