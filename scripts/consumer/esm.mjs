// The packages as a project with ES modules uses them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { audit, reportRules } from '@ogi-reports/audit';
import { convert } from '@ogi-reports/converter';
import { index, load } from '@ogi-reports/dataset';
import { parse } from '@ogi-reports/parser';
import { cell, codebook, Report } from '@ogi-reports/schema';

assert.equal(codebook('2014-table').length, 58);
assert.ok(reportRules.length > 0);

const { report, document, evidence } = await parse(await readFile('report.txt'), { fileName: 'report.txt' });
assert.equal(cell(report, 'requests.received.total')?.value, 8);
assert.equal(Report.parse(report).year, 2019);

const { diagnostics } = audit(report, { document, evidence });
assert.ok(diagnostics.some(({ ruleId }) => ruleId === 'requests/printed-sum'));

const converted = convert(report, { to: '2021' });
assert.equal(converted.report.edition, '2021');
assert.ok(converted.losses.length > 0);

// On a thread of its own: the library that reads PDF leaves no trace on this one.
const pdf = await readFile('report.pdf');
const printed = await parse(pdf);
assert.equal(Object.keys(printed.evidence.cells).length, 6);
assert.ok(!('DOMMatrix' in globalThis));
assert.deepEqual(await parse(pdf, { pdf: { thread: false } }), printed);

const [first] = index;
assert.ok(first);
assert.equal((await load(first.id)).id, first.id);
console.log('ESM works');
