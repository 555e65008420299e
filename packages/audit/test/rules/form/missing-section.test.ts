import type { Heading, Section } from '@ogi-reports/schema';
import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'form/missing-section';

const names: Section[] = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'];
const headings = (present: Section[], numbers = present.map((_, index) => index + 1)): Heading[] =>
  present.map((section, index) => ({
    section,
    number: numbers[index] as number,
    level: 1,
    text: `${numbers[index]} ${section}`,
    location: { line: index + 1 },
  }));
const without = (section: Section) => names.filter((name) => name !== section);

it('says that the next section was renumbered', () => {
  const document = { headings: headings(without('problems')) };
  const [finding] = found(id, { form: '2021', document });
  expect(finding).toMatchObject({ severity: 'warning', actual: '5 other', location: { line: 5 } });
  expect(finding?.message.zh).toContain('编号');
});

it('does not say so where the number was kept', () => {
  const document = { headings: headings(without('problems'), [1, 2, 3, 4, 6]) };
  expect(found(id, { form: '2021', document })).toMatchObject([{ actual: null }]);
});

it('says nothing where too few headings were read', () => {
  expect(found(id, { form: '2021', document: { headings: headings(['overview', 'other']) } })).toEqual([]);
});

it('says nothing of a report that was read in part', () => {
  const transcription = {
    method: 'parser',
    parserVersion: '0',
    extent: 'beginning',
    reviewer: null,
    verifiedOn: null,
    notes: [],
  };
  const document = { headings: headings(without('other')) };
  expect(found(id, { form: '2021', document, with: { transcription } })).toEqual([]);
});
