import { crosswalkPair, pairs } from '../../../src/build/crosswalk-pairs.ts';
import { inEveryLanguage } from '../../../src/build/routes.ts';

export default inEveryLanguage([
  {
    params: {
      tallies: pairs.map(({ from, to }) => ({ from, to, tally: crosswalkPair(from, to).tally })),
    },
    title: { zh: '对照', en: 'Crosswalk' },
    description: {
      zh: '旧表式的每一格在新表式里去了哪里，留下什么，失去什么',
      en: 'Where each cell of an older form goes in a newer one: what is kept, what is lost',
    },
  },
]);
