import { inEveryLanguage } from '../../../../src/build/routes.ts';
import { formFacts, formNames, forms } from '../../../../src/forms/names.ts';

export default inEveryLanguage(
  forms.map((form) => ({
    params: { form },
    title: formNames[form],
    description: {
      zh: `${formFacts[form].notice}，${formFacts[form].years.zh}`,
      en: `${formFacts[form].notice}, ${formFacts[form].years.en}`,
    },
  })),
);
