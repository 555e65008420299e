import type { Heading, Section } from '@ogi-reports/schema';
import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/section-numbering';

const heading = (section: Section, number: number): Heading => ({
  section,
  number,
  level: 1,
  text: `${number} ${section}`,
  location: { line: number },
});

it('goes under the missing section that explains it', () => {
  const headings = [
    heading('overview', 1),
    heading('disclosure', 2),
    heading('disputes', 4),
    heading('problems', 5),
    heading('other', 6),
  ];
  expect(found(id, { form: '2021', document: { headings } })).toMatchObject([{ actual: 4, expected: 3 }]);
});
