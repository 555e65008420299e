import { expect, test } from 'vitest';
import { figuresOf } from '../../score/adversarial/figures.ts';
import { hostileLayouts } from '../../score/adversarial/index.ts';
import { tablesOf } from '../../score/adversarial/matrix.ts';
import { parse } from '../../src/index.ts';

const form = '2014-table';
const copies = (hostileLayouts.text ?? []).filter(({ name }) => name.startsWith('browser copy'));

test('the first document is read as after any others', async () => {
  const drawn = await Promise.all(
    copies.map((layout) => layout.draw(tablesOf(form, figuresOf(form, 'wild', 1)))),
  );
  const first = await parse(drawn[0] as string);
  for (const document of drawn) await parse(document);
  expect(await parse(drawn[0] as string)).toEqual(first);
});
