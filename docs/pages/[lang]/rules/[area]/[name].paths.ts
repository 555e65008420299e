import { inEveryLanguage } from '../../../../src/build/routes.ts';
import { rulePages } from '../../../../src/build/rule-pages.ts';

export default inEveryLanguage(rulePages());
