import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims.ts';
import { allForms } from '../../src/forms.ts';
import { readIdentity } from '../../src/identity.ts';
import { parse } from '../../src/index.ts';
import { readReport } from '../../src/report.ts';
import { readTables } from '../../src/tables.ts';
import { readText } from '../../src/text.ts';

const examples = readdirSync('examples').filter((name) => name.endsWith('.txt'));

describe.each(examples)('the parts of %s', (name) => {
  const text = readFileSync(`examples/${name}`, 'utf8');
  const document = readText(text, { fileName: name });

  test('together are what parse reads', async () => {
    expect(await readReport(document, { fileName: name })).toEqual(await parse(text, { fileName: name }));
  });

  test('are the same one by one', async () => {
    const { report, evidence } = await parse(text, { fileName: name });
    const tables = await readTables(document, allForms);
    const { agency, year, title, scope, period } = await readIdentity(document, tables);
    expect({ agency, year, title, scope, period }).toEqual({
      agency: report.agency,
      year: report.year,
      title: report.title,
      scope: report.scope,
      period: report.period,
    });
    const prose = await readClaims(tables.paragraphs, { ...tables, year });
    expect(prose.claims).toEqual(report.claims);
    expect(prose.evidence).toEqual(evidence.claims);
  });

  test('the hash of the file is taken over where it is given', async () => {
    const { report } = await readReport(document, { sha256: '0'.repeat(64) });
    expect(report.sources[0]?.sha256).toBe('0'.repeat(64));
  });
});

test('claims of plain sentences need no report', async () => {
  const { blocks } = readText('全年主动公开政府信息120余条。');
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const { claims } = await readClaims(paragraphs);
  expect(claims).toMatchObject([{ value: 120, unit: '条', qualifier: 'at-least' }]);
});
