// The packages as a page in a browser uses them. Says how it went to whoever serves it.
import { audit } from '@ogi-reports/audit';
import { convert } from '@ogi-reports/converter';
import { index, load, reports } from '@ogi-reports/dataset';
import { parse } from '@ogi-reports/parser';
import { cell, codebook } from '@ogi-reports/schema';

async function use() {
  const text = `<h1>示例镇人民政府2016年政府信息公开年度报告</h1><p>全年主动公开政府信息12条。</p>`;
  const { report } = await parse(text);
  check(report.year === 2016, 'the year of a page');
  const published = await load('620421/2019');
  check(cell(published, 'requests.received.total')?.value === 8, 'a figure of a record');
  check(audit(published).diagnostics.length > 0, 'the audit');
  check(convert(published, { to: '2021' }).losses.length > 0, 'the conversion');
  check(codebook('2021').length === 200, 'the codebook');
  let count = 0;
  for await (const { year } of reports({ year: 2019 })) count += year === 2019 ? 1 : 0;
  check(count === index.filter(({ year }) => year === 2019).length, 'the reports of a year');
  return 'the page works';
}

function check(holds, what) {
  if (!holds) throw new Error(`wrong: ${what}`);
}

const told = await use().catch((error) => `${error.name}: ${error.message}`);
await fetch('/told', { method: 'POST', body: told });
