import type { CheckRule } from '../../types.ts';

export const rule: CheckRule = {
  id: 'form/extra-rows',
  title: { zh: '表中有格式以外的行或列', en: 'Rows or columns that the form does not have' },
  severity: 'info',
  scope: 'document',
  forms: [],
  basis: {
    kind: 'official',
    text: {
      zh: '国办公开办函〔2021〕30号要求内容不能遗漏，也不宜泛化。',
      en: '国办公开办函〔2021〕30号 asks that nothing be left out and nothing added.',
    },
  },
  check({ document }, found) {
    if (!document) return 'no-document';
    const [first] = document.extra;
    if (first) {
      const names = document.extra.map(({ labels }) => labels.join(' '));
      found({
        message: {
          zh: `表中有 ${names.length} 行（列）不在官方格式内：${names.slice(0, 5).join('、')}。已原样保留，不计入任何官方数字。`,
          en: `${names.length} rows or columns are not on the official form: ${names.slice(0, 5).join(', ')}. They are kept as they stand and count for no official figure.`,
        },
        actual: names.length,
        expected: 0,
        location: first.location,
      });
    }
    return 1;
  },
};
