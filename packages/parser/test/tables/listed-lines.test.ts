import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.ts';

const title = '某县人民政府2016年政府信息公开工作年度报告';
const text = (...lines: string[]) => [title, ...lines, '五、存在的问题', '无。'].join('\n');

/** What the first figures of the 2014 table are read as. */
const read = {
  proactiveDisclosure: {
    itemsDisclosed: 86,
    normativeDocumentsDisclosed: 3,
    normativeDocumentsIssued: 4,
    channels: { gazette: 0, website: 80 },
  },
  requestFees: { charged: { amount: 1.5, unit: '万元' } },
};

describe('rows of the 2014 table in a list', () => {
  it.each([
    [
      'a full stop behind each',
      text(
        '（一）主动公开政府信息数：86条。',
        '其中：主动公开规范性文件数：3条。',
        '制发规范性文件总数：4件。',
        '1.政府公报公开政府信息数：0条。',
        '2.政府网站公开政府信息数：80条。',
        '七、依申请公开信息收取的费用：1.5万元。',
      ),
    ],
    [
      'units in brackets, full-width digits',
      text(
        '1．主动公开政府信息数（条）：８６',
        '2．其中：主动公开规范性文件数（条）：３',
        '3．制发规范性文件总数（件）：４',
        '4．政府公报公开政府信息数（条）：０',
        '5．政府网站公开政府信息数（条）：８０',
        '6．依申请公开信息收取的费用（万元）：１.５',
      ),
    ],
    [
      'several in a line, behind their group',
      text(
        '一、主动公开情况：（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）：86条；其中：主动公开规范性文件数：3条；制发规范性文件总数：4件；',
        '（二）通过不同渠道和方式公开政府信息的情况：1.政府公报公开政府信息数：0条，2.政府网站公开政府信息数：80条。',
        '七、依申请公开信息收取的费用：1.5万元。',
      ),
    ],
    [
      'label, unit, figure',
      text(
        '主动公开政府信息数，条，86',
        '其中：主动公开规范性文件数，条，3',
        '制发规范性文件总数，件，4',
        '政府公报公开政府信息数，条，0',
        '政府网站公开政府信息数，条，80',
        '依申请公开信息收取的费用，万元，1.5',
      ),
    ],
  ])('%s', async (_, document) => {
    const { report, diagnostics, evidence } = await parse(document);
    expect(report.tables).toMatchObject(read);
    expect(report.edition).toBe('2014-table');
    expect(evidence.cells['proactiveDisclosure.itemsDisclosed']?.raw).toMatch(/^(86|８６)(条)?$/);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['parse/agency-unresolved']);
  });

  it('a row without a figure is blank, and no row takes the number of the next', async () => {
    const { report } = await parse(
      text(
        '1.政府公报公开政府信息数：  条；2.政府网站公开政府信息数：80条；3.政务微博公开政府信息数：；4.政务微信公开政府信息数：7条；5.其他方式公开政府信息数：0条。',
        '（一）收到申请数：1.当面申请数：2件；2.传真申请数：0件；',
      ),
    );
    expect(report.tables).toMatchObject({
      proactiveDisclosure: { channels: { gazette: null, website: 80, weibo: null, wechat: 7, other: 0 } },
      requests: { received: { total: null, inPerson: 2, fax: 0 } },
    });
  });
});

describe('sentences with the same words stay prose', () => {
  const sentences = [
    '2016年，本县主动公开政府信息数86条，其中主动公开规范性文件数3条，制发规范性文件总数4件。',
    '政府公报公开政府信息数0条，政府网站公开政府信息数80条，政务微博公开政府信息数6条，比上年增加2条。',
    '全年收到申请数3件，其中当面申请数1件，传真申请数0件，网络申请数2件，信函申请数0件。',
    '申请办结数：3件，均按时办结。',
  ];

  it('their figures are claims', async () => {
    const { report } = await parse(text(...sentences));
    expect(report.edition).toBe('narrative');
    expect(report.tables).toEqual({});
    expect(report.claims.map(({ value }) => value)).toEqual(expect.arrayContaining([86, 80, 3]));
  });
});
