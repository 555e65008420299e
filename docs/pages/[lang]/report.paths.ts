import { inEveryLanguage } from '../../src/build/routes.ts';

export default inEveryLanguage([{ title: { zh: '报告', en: 'Report' } }]);
