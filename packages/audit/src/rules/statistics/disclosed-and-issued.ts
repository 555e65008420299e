import type { RulePage } from '../../examples/page.ts';
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

export const page: RulePage = {
  why: {
    zh: '通常当年公开的规范性文件不多于当年制发的，例外是补公开旧文件。',
    en: 'A year usually discloses no more normative documents than it issues, unless older ones are added.',
  },
  failing: {
    text: { zh: '公开 5 条，制发 3 件。', en: '5 disclosed, 3 issued.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'proactiveDisclosure.itemsDisclosed': 9, [disclosed]: 5, [issued]: 3 },
      },
    ],
  },
  passing: {
    text: { zh: '公开 3 条，制发 5 件。', en: '3 disclosed, 5 issued.' },
    reports: [
      {
        form: '2014-table',
        cells: { 'proactiveDisclosure.itemsDisclosed': 9, [disclosed]: 3, [issued]: 5 },
      },
    ],
  },
};
