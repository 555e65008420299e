import type { CheckRule } from '../../types.ts';

export const rule: CheckRule = {
  id: 'form/figure-on-heading-row',
  title: { zh: '标题行上有数', en: 'A figure on a heading row' },
  severity: 'warning',
  scope: 'document',
  forms: ['2014-table'],
  basis: {
    kind: 'official',
    text: {
      zh: '表上标题行的单位栏印“——”，不填数。',
      en: 'The form prints —— as the unit of heading rows: they take no figure.',
    },
  },
  check({ document }, found) {
    if (!document) return 'no-document';
    for (const { label, raw, location } of document.headingFigures) {
      const isZero = /^[0０]+$/.test(raw.trim());
      found({
        message: {
          zh: `标题行“${label}”上写有 ${raw.trim()}，格式在此没有数。${isZero ? '多余的 0，不计入。' : '可能是相邻行的数错了位，请核对原件。'}`,
          en: `The heading row “${label}” holds ${raw.trim()}, where the form has no figure. ${isZero ? 'A stray 0, not counted.' : 'A figure of the next row may have slipped; check the original.'}`,
        },
        actual: raw.trim(),
        location,
        ...(isZero && { severity: 'info' }),
      });
    }
    return document.headingFigures.length;
  },
};
