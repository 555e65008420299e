import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'statistics/part-of-whole';

it('does not ask parts to be complete', () => {
  const cells = {
    'interpretationAndResponse.pressConferences': 5,
    'interpretationAndResponse.pressConferencesByPrincipal': 1,
  };
  expect(found(id, { form: '2014-table', cells: cells })).toEqual([]);
});

it('holds each ground of refusal against all refusals', () => {
  const cells = { 'requests.replies.refused.personalPrivacy': 1 };
  expect(found(id, { form: '2014-table', cells: cells })).toMatchObject([{ actual: 1, expected: 0 }]);
});

it('says nothing where the whole is blank', () => {
  const cells = {
    'interpretationAndResponse.onlineInterviews': null,
    'interpretationAndResponse.onlineInterviewsByPrincipal': 1,
  };
  expect(found(id, { form: '2014-table', cells: cells })).toEqual([]);
});
