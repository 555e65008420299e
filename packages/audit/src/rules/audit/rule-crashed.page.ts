import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '一条规则出错时，其余规则照常运行；但它没有检查的内容不能算通过。',
    en: 'When one rule fails the others still run; but what it did not check has not passed.',
  },
  failing: {
    text: {
      zh: '记录不合模式，规则读不到应有的字段。',
      en: 'The record is not valid and a rule misses a field.',
    },
    reports: [],
  },
  passing: { text: { zh: '规则正常运行。', en: 'Every rule runs.' }, reports: [] },
};
