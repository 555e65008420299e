import type { Form } from '@ogi-reports/schema';
import { describe, expect, test } from 'vitest';
import { type Figures, figuresOf, kinds } from '../../score/adversarial/figures.ts';
import { hostileLayouts } from '../../score/adversarial/index.ts';
import { tablesOf } from '../../score/adversarial/matrix.ts';
import type { Variant } from '../../score/adversarial/variant.ts';
import { readTables } from '../../score/read-tables.ts';
import { readDocument } from '../../src/media/detect.ts';

const forms: Form[] = ['2014-table', '2019-trial', '2021'];
const withoutBlanks = ['busy', 'sparse', 'zeros'];

/** Addresses whose value differs from what is printed: wrong where one was read, missing where none was. */
async function read(variant: Variant, form: Form, figures: Figures) {
  const document = await variant.draw(tablesOf(form, figures));
  const { cells, diagnostics } = await readTables((await readDocument(document, {})).blocks);
  const named = new Set(diagnostics.flatMap((one) => one.cells));
  const value = (address: string) => {
    const found = cells.get(address)?.value ?? null;
    return typeof found === 'object' ? (found?.amount ?? null) : found;
  };
  const wrong = [...new Set([...cells.keys(), ...figures.keys()])].filter((address) => {
    const found = value(address);
    return found !== null && String(found) !== figures.get(address);
  });
  const missing = [...figures].filter(([address, text]) => text !== '' && value(address) === null);
  const silent = wrong.filter((address) => !cells.get(address)?.evidence.doubt && !named.has(address));
  return { wrong, silent, missing: missing.map(([address]) => address) };
}

describe.each(forms)('%s', (form) => {
  const variants = Object.values(hostileLayouts)
    .flat()
    .filter((one) => !one.forms || one.forms.includes(form));
  test.each(variants)('$name', async (variant) => {
    for (const kind of kinds) {
      const blank = !withoutBlanks.includes(kind);
      const { wrong, silent, missing } = await read(variant, form, figuresOf(form, kind, 1));
      expect(variant.losesTwice && blank ? silent : wrong, `${kind}: wrong`).toEqual([]);
      if (variant.whole === true || (variant.whole && !blank))
        expect(missing, `${kind}: missing`).toEqual([]);
    }
  });
});
