// The packages as a CommonJS project uses them.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { audit } = require('@ogi-reports/audit');
const { convert } = require('@ogi-reports/converter');
const { index, load } = require('@ogi-reports/dataset');
const { parse } = require('@ogi-reports/parser');
const { codebook } = require('@ogi-reports/schema');
const { codebookEntry } = require('@ogi-reports/schema/codebook');
const schema = require('@ogi-reports/schema/schemas/report.schema.json');

async function main() {
  assert.equal(codebook('2021').length, 200);
  assert.equal(codebookEntry('2021', 'requests.received.total').unit, '件');
  assert.ok(schema.$id);
  const { report } = await parse(readFileSync('report.txt'));
  assert.ok(audit(report).diagnostics.length > 0);
  assert.equal(convert(report, { to: '2021' }).report.edition, '2021');
  assert.equal((await load(index[0].id)).id, index[0].id);
  const pdf = readFileSync('report.pdf');
  const printed = await parse(pdf);
  assert.equal(Object.keys(printed.evidence.cells).length, 6);
  assert.ok(!('DOMMatrix' in globalThis));
  assert.deepEqual(await parse(pdf, { pdf: { thread: false } }), printed);
  console.log('CommonJS works');
}

main();
