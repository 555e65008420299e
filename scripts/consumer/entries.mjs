// Every entry of the packages with ES modules, and each medium and form alone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ParseError, parse } from '@ogi-reports/parser';
import { readClaims } from '@ogi-reports/parser/claims';
import { readDocx } from '@ogi-reports/parser/docx';
import { form2014 } from '@ogi-reports/parser/forms/2014-table';
import { form2019Trial } from '@ogi-reports/parser/forms/2019-trial';
import { form2021 } from '@ogi-reports/parser/forms/2021';
import { readHtml } from '@ogi-reports/parser/html';
import { readIdentity } from '@ogi-reports/parser/identity';
import { readPdf } from '@ogi-reports/parser/pdf';
import { readReport } from '@ogi-reports/parser/report';
import { readTables } from '@ogi-reports/parser/tables';
import { readText } from '@ogi-reports/parser/text';
import { isReport2019Trial, isReport2021 } from '@ogi-reports/schema/check';
import { Report2019Trial } from '@ogi-reports/schema/forms/2019-trial';
import { printedTables } from '@ogi-reports/schema/printed';
import { printed2021 } from '@ogi-reports/schema/printed/2021';
import { entriesOf } from './entry-names.cjs';

for (const entry of entriesOf()) assert.ok(await import(entry), entry);

const text = await readFile('report.txt', 'utf8');
const whole = await parse(text);
const document = readText(text);
const read = await readTables(document, [form2014, form2019Trial, form2021]);
assert.deepEqual(read.tables, whole.report.tables);
assert.deepEqual(await readTables(document, [form2019Trial]), read);
assert.deepEqual(await readReport(document), whole);
assert.equal((await readIdentity(document, read)).year, 2019);
assert.deepEqual(
  (await readClaims(read.paragraphs, { year: 2019, edition: read.edition })).claims,
  whole.report.claims,
);

const page = readHtml(await readFile('report.html'));
assert.deepEqual((await readTables(page, [form2019Trial])).tables, read.tables);
const printed = await readTables(await readPdf(await readFile('report.pdf')), [form2021]);
assert.equal(Object.keys(printed.evidence).length, 6);
const refused = await readDocx(await readFile('report.pdf')).catch((error) => error);
assert.ok(refused instanceof ParseError, 'one class of errors in all entries');

assert.ok(isReport2019Trial(whole.report) && !isReport2021(whole.report));
assert.equal(Report2019Trial.parse(whole.report).year, 2019);
assert.equal(printedTables(printed2021).length, 3);
console.log('Every entry works as ES module');
