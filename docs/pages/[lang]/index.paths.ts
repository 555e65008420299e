import { inEveryLanguage } from '../../src/build/routes.ts';

export default inEveryLanguage([{ title: { zh: '首页', en: 'Home' } }]);
