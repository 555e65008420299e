import { expect, it } from 'vitest';
import { found } from '../../support/found.ts';

const id = 'document/cited-notice';

const citing = (number: string, year = 2022) => ({
  form: '2021' as const,
  year,
  document: { notices: [{ number, location: { line: 4 } }] },
});

it.each(['国办公开办函〔2019〕60号', '国办公开办函[2019]60号', '国办公开办函（2019）60 号'])(
  '%s',
  (number) => {
    expect(found(id, citing(number))).toMatchObject([{ severity: 'info', location: { line: 4 } }]);
  },
);

it('leaves notices on other matters alone', () => {
  expect(found(id, citing('国办发〔2019〕54号'))).toEqual([]);
  expect(found(id, citing('闽政办〔2020〕26号'))).toEqual([]);
});
