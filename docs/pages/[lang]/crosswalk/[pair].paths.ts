import { crosswalkPair, pairs } from '../../../src/build/crosswalk-pairs.ts';
import { inEveryLanguage } from '../../../src/build/routes.ts';
import { formNames } from '../../../src/forms/names.ts';

export default inEveryLanguage(
  pairs.map(({ from, to }) => ({
    params: { pair: `${from}-to-${to}`, crosswalk: crosswalkPair(from, to) },
    title: {
      zh: `${formNames[from].zh} → ${formNames[to].zh}`,
      en: `${formNames[from].en} → ${formNames[to].en}`,
    },
  })),
);
