import type { RulePage } from '../../examples/page.ts';

export const page: RulePage = {
  why: {
    zh: '地方增列的行含义各异，不能与官方行相加；也可能是某一行的名称没有认出来。',
    en: 'Local rows differ in meaning and must not be added to official ones; or the name of an official row was not recognised.',
  },
  failing: {
    text: { zh: '表二多出一行“其他主动公开文件”。', en: 'Table two has an extra row.' },
    reports: [
      {
        form: '2019-trial',
        document: {
          extra: [
            {
              table: 'proactiveDisclosure',
              labels: ['其他主动公开文件'],
              values: ['12'],
              location: { line: 40 },
            },
          ],
        },
      },
    ],
  },
  passing: {
    text: { zh: '只有官方格式的行。', en: 'Only rows of the form.' },
    reports: [{ form: '2019-trial', document: {} }],
  },
};
