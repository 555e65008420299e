import { inEveryLanguage } from '../../../src/build/routes.ts';

export default inEveryLanguage([
  {
    title: { zh: '表式', en: 'Codebook' },
    description: {
      zh: '三种官方表式逐格说明：原文、英文名、单位、法律依据、勾稽关系、新旧对照',
      en: 'The three official forms cell by cell: label, English term, unit, law, relations, crosswalk',
    },
  },
]);
