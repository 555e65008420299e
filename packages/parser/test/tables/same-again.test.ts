import { expect, test } from 'vitest';
import { figuresOf } from '../../score/adversarial/figures.ts';
import { hostileLayouts } from '../../score/adversarial/index.ts';
import { tablesOf } from '../../score/adversarial/matrix.ts';
import { readDocument } from '../../src/media/detect.ts';
import { everyForm } from '../../src/tables/read-tables.ts';
import { readWhole } from '../../src/tables/read-whole.ts';

const form = '2014-table';
const layout = hostileLayouts.text?.find(({ name }) => name === 'browser copy: a tab line between cells');

test('the first document is read as after any others', async () => {
  const text = await layout?.draw(tablesOf(form, figuresOf(form, 'wild', 1)));
  const document = await readDocument(text as string, {});
  const read = async () => {
    const { reading } = await readWhole(document, everyForm());
    return { cells: [...reading.cells.keys()], found: reading.diagnostics.map(({ ruleId }) => ruleId) };
  };
  const first = await read();
  await readWhole(
    await readDocument('规章 3\n行政许可\n行政处罚\n行政强制\n行政事业性收费', {}),
    everyForm(),
  );
  expect(await read()).toEqual(first);
});
