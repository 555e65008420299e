import { inEveryLanguage } from '../../../src/build/routes.ts';

export default inEveryLanguage([
  {
    title: { zh: '可比指标', en: 'Measures' },
    description: {
      zh: '可以跨表式追踪的数量，及其可比程度和断点',
      en: 'Quantities that can be followed across forms, with comparability and breaks',
    },
  },
]);
