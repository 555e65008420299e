import { guidePages } from '../../../src/build/guide-pages.ts';
import { inEveryLanguage } from '../../../src/build/routes.ts';

export default inEveryLanguage(
  guidePages().map(({ name, title, description, text }) => ({
    params: { page: name },
    title,
    description,
    content: text,
  })),
);
