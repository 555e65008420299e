// Every entry of the packages with CommonJS, and each medium and form alone.
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { ParseError, parse } = require('@ogi-reports/parser');
const { readDocx } = require('@ogi-reports/parser/docx');
const { form2019Trial } = require('@ogi-reports/parser/forms/2019-trial');
const { readPdf } = require('@ogi-reports/parser/pdf');
const { readReport } = require('@ogi-reports/parser/report');
const { readTables } = require('@ogi-reports/parser/tables');
const { readText } = require('@ogi-reports/parser/text');
const { isReport2019Trial } = require('@ogi-reports/schema/check');
const { Tables2021 } = require('@ogi-reports/schema/forms/2021');
const { entriesOf } = require('./entry-names.cjs');

async function main() {
  for (const entry of entriesOf()) assert.ok(require(entry), entry);
  const text = readFileSync('report.txt', 'utf8');
  const whole = await parse(text);
  const document = readText(text);
  const read = await readTables(document, [form2019Trial]);
  assert.deepEqual(read.tables, whole.report.tables);
  assert.deepEqual(await readReport(document), whole);
  assert.ok((await readPdf(readFileSync('report.pdf'))).blocks.length > 0);
  const refused = await readDocx(readFileSync('report.pdf')).catch((error) => error);
  assert.ok(refused instanceof ParseError, 'one class of errors in all entries');
  assert.ok(isReport2019Trial(whole.report));
  assert.equal(Tables2021.safeParse(read.tables).success, false);
  console.log('Every entry works in CommonJS');
}

main();
