import { disclosureIn, reasonWithout } from '../../figures/tables.ts';
import { shown } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';

const rows = ['administrativeRules', 'normativeDocuments'] as const;

const columns = ['disclosedStock', 'made', 'disclosed'];

export const rule: CheckRule = {
  id: 'disclosure/stock-equals-new',
  title: { zh: '总数量与本年新增完全相同', en: "The stock is just this year's number" },
  severity: 'info',
  scope: 'report',
  forms: ['2019-trial'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '总数量是历年存量，很少恰等于本年数。',
      en: "A stock over the years is rarely just the year's number.",
    },
  },
  check({ report }, found) {
    const table = disclosureIn(report, '2019-trial');
    if (!table) return reasonWithout(report);
    for (const row of rows) {
      const { disclosedStock: stock, made, disclosed } = table[row] ?? {};
      if (!stock || stock !== made || stock !== disclosed) continue;
      found({ ...text(stock), cells: cellsOf(row), actual: stock });
    }
    return rows.length;
  },
};

const cellsOf = (row: string) => columns.map((column) => `proactiveDisclosure.${row}.${column}`);

const text = (count: number) => ({
  message: {
    zh: `新制作、新公开与对外公开总数量同为 ${shown(count)}：总数量可能只填了本年数。请核对原件。`,
    en: `Newly made, newly disclosed and the total disclosed are all ${shown(count)}: the total may hold this year's number only. Check the original.`,
  },
});
