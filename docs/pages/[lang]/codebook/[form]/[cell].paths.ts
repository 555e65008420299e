import { codebook } from '@ogi-reports/schema/codebook';
import { cellPage } from '../../../../src/build/cell-page.ts';
import { pagesToBuild } from '../../../../src/build/preview.ts';
import { inEveryLanguage } from '../../../../src/build/routes.ts';
import { formNames } from '../../../../src/forms/names.ts';

export default inEveryLanguage(
  pagesToBuild(codebook()).map((entry) => ({
    params: { form: entry.form, cell: entry.address, page: cellPage(entry) },
    title: {
      zh: `${entry.short.zh} · ${formNames[entry.form].zh}`,
      en: `${entry.short.en} · ${formNames[entry.form].en}`,
    },
    description: entry.label,
  })),
);
