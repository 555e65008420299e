import { formatRecord, type Report } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../src/record/validate-record.ts';
import { goodRecord } from '../support/record.ts';

const file = 'data/records/2016/110000/110105-shuiwuju.json';
const good = formatRecord(goodRecord());

/** The record with one text of its file replaced. */
function spoil(from: string | RegExp, to: string): string {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`The record has no ${from}`);
  return text;
}

/** The record with a part of its value changed. */
function change(edit: (report: Report) => void): string {
  const report = goodRecord();
  edit(report);
  return formatRecord(report);
}

/** Rule, the text at the place, and both messages of each finding. */
function findings(text: string, name = file) {
  return validateRecord(name, text).map(({ ruleId, location, message, cells }) => {
    const line = text.split('\n')[(location?.line ?? 0) - 1] ?? '';
    return { ruleId, at: line.slice((location?.column ?? 1) - 1), message, cells };
  });
}

describe('a record without fault', () => {
  it('has no findings', () => {
    expect(findings(good)).toEqual([]);
  });
});

describe('a spoiled record', () => {
  it('that is not JSON: where it breaks', () => {
    const [finding, ...others] = findings(spoil('"year": 2016,', '"year": 2016'));
    expect(finding).toMatchObject({ ruleId: 'record/syntax' });
    expect(finding?.at).toMatch(/^"period"/);
    expect(others).toEqual([]);
  });

  it('with a field written twice: the second one', () => {
    const [finding] = findings(spoil('"year": 2016,', '"year": 2015,\n  "year": 2016,'));
    expect(finding).toMatchObject({ ruleId: 'record/repeated-key' });
    expect(finding?.at).toMatch(/^"year": 2016/);
  });

  it('with an unknown field: the field and what to do', () => {
    const [finding] = findings(spoil('"year"', '"prose": "",\n  "year"'));
    expect(finding?.at).toMatch(/^"prose"/);
    expect(finding?.message.en).toMatch(/no field "prose".*remove it/);
    expect(finding?.message.zh).toMatch(/没有名为“prose”的字段.*删去/);
  });

  it('with a missing field: what to add', () => {
    const [finding] = findings(spoil(/ {2}"scope": "agency",\n/, ''));
    expect(finding?.message.en).toMatch(/"scope" is missing/);
  });

  it('without the field that tells its shape: which one, and what it may be', () => {
    for (const text of ['{}', '{ "figures": [1, 2] }', spoil('"format": "2008",', '')]) {
      const [finding, ...others] = findings(text);
      expect(finding?.message.en).toMatch(/^"format" is missing.*one of "2008", "2019", "unknown".*ogi add/);
      expect(finding?.message.zh).toMatch(/^缺少“format”.*下列之一："2008", "2019", "unknown".*ogi add/);
      expect(others).toEqual([]);
    }
    const [finding] = findings('{ "format": "2019" }');
    expect(finding?.message.en).toMatch(/^"edition" is missing.*"2019-trial", "2021"/);
  });

  it('with a shape that there is not: what stands there, not the whole record', () => {
    const [finding] = findings(spoil('"format": "2008"', '"format": "2020"'));
    expect(finding?.at).toMatch(/^"2020"/);
    expect(finding?.message.en).toBe('"format" is "2020"; it must be one of "2008", "2019", "unknown".');
    expect(finding?.message.zh).toBe('“format”现为"2020"，应为下列之一："2008", "2019", "unknown"。');
  });

  it('with a figure in quotation marks: the cell by the name on the form', () => {
    const [finding] = findings(spoil('"online": 1', '"online": "1"'));
    expect(finding?.at).toMatch(/^"1"/);
    expect(finding?.cells).toEqual(['requests.received.online']);
    expect(finding?.message.zh).toContain('网络申请数');
    expect(finding?.message.en).toContain('without quotation marks');
  });

  it('with money as a plain number: how money is written', () => {
    const [finding] = findings(spoil(/"charged": \{[^}]*\}/, '"charged": 1'));
    expect(finding?.message.en).toMatch(/\{ "amount": number, "unit"/);
  });

  it('with a word that its list does not hold: the list', () => {
    const [finding] = findings(spoil('"scope": "agency"', '"scope": "town"'));
    expect(finding?.message.en).toContain('"agency", "jurisdiction", "system", "unknown"');
  });

  it('with a malformed date: an example of one', () => {
    const [finding] = findings(spoil('2017-03-31', '31/03/2017'));
    expect(finding?.message.en).toContain('2020-01-31');
  });

  it('with a day that no calendar has', () => {
    const [finding] = findings(spoil('2017-03-31', '2017-02-30'));
    expect(finding).toMatchObject({ ruleId: 'record/dates' });
    expect(finding?.at).toMatch(/^"2017-02-30"/);
  });
});

describe('relations between fields', () => {
  it('a null figure needs a reason', () => {
    const text = spoil('"online": 1', '"online": null');
    const [finding] = findings(text);
    expect(finding).toMatchObject({ ruleId: 'record/reasons', cells: ['requests.received.online'] });
    expect(finding?.at).toMatch(/^null/);
    expect(finding?.message.en).toMatch(/blank, not-applicable, text, illegible or absent/);
  });

  it('a null figure with a reason is right', () => {
    const text = change((report) => {
      Object.assign((report.tables as { requests: { received: object } }).requests.received, {
        online: null,
      });
      report.cells['requests.received.online'] = { status: 'blank', raw: '' };
    });
    expect(findings(text)).toEqual([]);
  });

  it('a reason does not stand beside a figure', () => {
    const text = change((report) => {
      report.cells['requests.received.online'] = { status: 'blank', raw: '' };
    });
    expect(findings(text)[0]).toMatchObject({ ruleId: 'record/reasons' });
    expect(findings(text)[0]?.at).toMatch(/^"requests.received.online"/);
  });

  it('a reason belongs to a cell of the form', () => {
    const text = change((report) => {
      report.cells['requests.received.naturalPerson'] = { status: 'blank', raw: '' };
    });
    expect(findings(text)[0]?.message.en).toMatch(/have no cell "requests.received.naturalPerson"/);
  });

  it('a table that was not seen holds no figures', () => {
    const text = change((report) => {
      Object.assign(report.coverage, { statistics: 'not-seen' });
    });
    expect(findings(text)[0]).toMatchObject({ ruleId: 'record/coverage' });
    expect(findings(text)).toHaveLength(58);
  });

  it('money has the unit that its form prescribes', () => {
    const text = spoil(/"charged": \{[^}]*\}/, '"charged": { "amount": 1, "unit": null }');
    expect(findings(text)[0]).toMatchObject({ ruleId: 'record/money' });
  });

  it('an id is the agency and the year', () => {
    const [finding] = findings(spoil('shuiwuju/2016', 'shuiwuju/2015'));
    expect(finding).toMatchObject({ ruleId: 'record/identity' });
    expect(finding?.message.en).toContain('"110105-shuiwuju/2016"');
  });

  it('a record in the wrong folder is told where it belongs; outside a dataset any place is right', () => {
    const [finding] = findings(good, 'data/records/2017/110000/110105-shuiwuju.json');
    expect(finding?.message.en).toContain('records/2016/110000/110105-shuiwuju.json');
    expect(findings(good, 'downloads/report.json')).toEqual([]);
  });

  it('a claim speaks of a cell that some form has, or of none', () => {
    const claim = { value: 5, unit: '条', qualifier: 'exact', topic: 'other', subject: null } as const;
    const about = { scope: 'own', period: 'year', location: null } as const;
    const text = change((report) => {
      report.claims.push({ ...claim, ...about, cell: 'website.visits' });
    });
    expect(findings(text)[0]).toMatchObject({ ruleId: 'record/claims' });
  });

  it('a source says why its hash is not held', () => {
    const text = change((report) => {
      Object.assign(report.sources[0] ?? {}, { missing: { retrievedOn: 'not-held' } });
    });
    expect(findings(text)[0]?.message.en).toMatch(/sha256 is null without a reason/);
  });
});
