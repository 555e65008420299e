import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../parser/src/index.ts';
import { audit, type Finding } from '../src/index.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

async function findingsOf(path: string): Promise<Finding[]> {
  const { report, document, evidence } = await parse(readFileSync(path));
  return audit(report, { document, evidence }).diagnostics;
}

const listed = (findings: Finding[]) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, ruleId }) => `${severity} ${ruleId}`);

/** What was confirmed by hand in the five published reports, all of it and nothing else above info. */
const expected: Record<string, string[]> = {
  yonglong: [
    'warning form/wrong-for-year',
    'warning document/contradicting-years',
    'warning prose/conflicting-figures',
  ],
  daxi: [
    'warning form/wrong-for-year',
    'warning form/missing-section',
    'warning disclosure/decisions-in-change-column',
  ],
  baitugang: [],
  xiadahe: ['warning prose/parts-beyond-total'],
  jingyuan: ['error requests/printed-sum', 'error requests/printed-sum', 'warning prose/table-figure'],
};

describe.each(readdirSync(at('examples')).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  it('has the findings that were confirmed by hand', async () => {
    const name = file.split('-')[0] as string;
    expect(listed(await findingsOf(at(`examples/${file}`)))).toEqual(expected[name]);
  });
});

const seeds: Record<string, string> = {
  '000': 'yonglong',
  '001': 'daxi',
  '002': 'baitugang',
  '003': 'xiadahe',
  '004': 'jingyuan',
};

describe.runIf(existsSync(at('../shared/seeds')))('the originals', () => {
  const files = existsSync(at('../shared/seeds'))
    ? readdirSync(at('../shared/seeds')).filter((file) => file.endsWith('.txt'))
    : [];
  it.each(files)('%s', async (file) => {
    const name = seeds[file.slice(0, 3)] as string;
    expect(listed(await findingsOf(at(`../shared/seeds/${file}`)))).toEqual(expected[name]);
  });

  it('000 also has a stray 0 and figures that are not itemised, as hints', async () => {
    const file = files.find((one) => one.startsWith('000')) as string;
    const hints = (await findingsOf(at(`../shared/seeds/${file}`))).filter(
      ({ severity }) => severity === 'info',
    );
    expect(hints.map(({ ruleId }) => ruleId)).toEqual(['form/figure-on-heading-row', 'prose/not-itemised']);
    expect(hints[1]).toMatchObject({ actual: 722, expected: 400 });
  });

  it('004 would be mended by 8 in two cells, and by nothing smaller', async () => {
    const file = files.find((one) => one.startsWith('004')) as string;
    const sums = (await findingsOf(at(`../shared/seeds/${file}`))).filter(
      ({ severity }) => severity === 'error',
    );
    for (const { suggestions } of sums)
      expect(suggestions?.[0]?.changes).toEqual([
        { cell: 'requests.outcomes.all.naturalPerson', from: 0, to: 8 },
        { cell: 'requests.outcomes.all.total', from: 0, to: 8 },
      ]);
  });
});
