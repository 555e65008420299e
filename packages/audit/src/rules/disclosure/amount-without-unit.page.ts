import type { RulePage } from '../../examples/page.ts';

const procurement = 'proactiveDisclosure.procurement.amount';

export const page: RulePage = {
  why: {
    zh: '没有单位的金额不能汇总，也不能比较。',
    en: 'An amount without a unit can be neither summed nor compared.',
  },
  failing: {
    text: { zh: '采购总金额 251000，未注单位。', en: 'Procurement of 251000 without a unit.' },
    reports: [{ form: '2019-trial', cells: { [procurement]: { amount: 251000, unit: null } } }],
  },
  passing: {
    text: { zh: '采购总金额 251000 元。', en: 'Procurement of 251000 元.' },
    reports: [{ form: '2019-trial', cells: { [procurement]: { amount: 251000, unit: '元' } } }],
  },
};
