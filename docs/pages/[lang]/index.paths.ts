import { counts } from '../../src/build/counts.ts';
import { inEveryLanguage } from '../../src/build/routes.ts';
import { story } from '../../src/build/story.ts';

export default inEveryLanguage([
  { params: { story: story(), counts: counts() }, title: { zh: '首页', en: 'Home' } },
]);
