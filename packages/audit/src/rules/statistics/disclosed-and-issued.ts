import { reasonWithout, statisticsIn } from '../../figures/tables.ts';
import { shown } from '../../messages/labels.ts';
import type { CheckRule } from '../../types.ts';

const disclosed = 'proactiveDisclosure.normativeDocumentsDisclosed';

const issued = 'proactiveDisclosure.normativeDocumentsIssued';

/** FA8. */
export const rule: CheckRule = {
  id: 'statistics/disclosed-and-issued',
  title: {
    zh: '公开的规范性文件多于制发的',
    en: 'More normative documents disclosed than issued',
  },
  severity: 'info',
  scope: 'report',
  forms: ['2014-table'],
  basis: {
    kind: 'inferred',
    text: {
      zh: '只是合理性：以往年度的文件也可在本年公开，且二者单位不同（条、件）。',
      en: 'Plausible only: older documents may be published this year, and the units differ (条, 件).',
    },
  },
  check(context, found) {
    const table = statisticsIn(context.report)?.proactiveDisclosure;
    if (!table) return reasonWithout(context.report);
    const { normativeDocumentsDisclosed: published, normativeDocumentsIssued: made } = table;
    if (published === null || made === null) context.undecided(1);
    else if (published > made)
      found({ ...text(published, made), cells: [disclosed, issued], actual: published, expected: made });
    return 1;
  },
};

const text = (published: number, made: number) => ({
  message: {
    zh: `主动公开规范性文件 ${shown(published)} 条，多于制发总数 ${shown(made)} 件。若含以往年度的文件则属正常，否则请核对原件。`,
    en: `${shown(published)} normative documents disclosed, but only ${shown(made)} issued. Normal where older documents are included; otherwise check the original.`,
  },
});
