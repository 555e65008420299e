import { z } from 'zod';
import { applicantRow, inferred, official } from '../parts.ts';

const refusal = (item: string, en: string, law: ReturnType<typeof official>) =>
  applicantRow(`三、（三）不予公开 ${item}`, `refused: ${en}`, law);
const inability = (item: string, en: string, law: ReturnType<typeof official>) =>
  applicantRow(`三、（四）无法提供 ${item}`, `unable: ${en}`, law);
const notProcessed = (item: string, en: string, law: ReturnType<typeof official>) =>
  applicantRow(`三、（五）不予处理 ${item}`, `not processed: ${en}`, law);

/** The outcomes before （六）其他处理, the same in both forms. */
export const before = {
  disclosed: applicantRow('三、（一）予以公开', 'disclosed', official('36(1)', '36(2)')),
  partlyDisclosed: applicantRow(
    '三、（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    'partly disclosed',
    official('37'),
  ),
  refused: z.strictObject({
    stateSecret: refusal('1.属于国家秘密', 'state secret', official('14')),
    otherLaw: refusal(
      '2.其他法律行政法规禁止公开',
      'barred by other law or administrative regulation',
      official('14'),
    ),
    securityOrStability: refusal(
      '3.危及“三安全一稳定”',
      'endangers three securities and one stability',
      official('14'),
    ),
    thirdPartyRights: refusal('4.保护第三方合法权益', 'third-party rights', official('15', '32')),
    internalManagement: refusal(
      '5.属于三类内部事务信息',
      'internal affairs (three kinds)',
      official('16(1)'),
    ),
    processInformation: refusal(
      '6.属于四类过程性信息',
      'deliberative or process information (four kinds)',
      official('16(2)'),
    ),
    enforcementCaseFile: refusal('7.属于行政执法案卷', 'enforcement case file', official('16(2)')),
    registerEnquiry: refusal('8.属于行政查询事项', 'register-enquiry matter', inferred('36(7)')),
  }),
  unable: z.strictObject({
    notHeld: inability('1.本机关不掌握相关政府信息', 'not held by this agency', inferred('36(4)', '36(5)')),
    requiresCreation: inability(
      '2.没有现成信息需要另行制作',
      'no existing information, would need creating',
      official('38'),
    ),
    unclearAfterAmendment: inability(
      '3.补正后申请内容仍不明确',
      'still unclear after correction',
      official('30', '29'),
    ),
  }),
  notProcessed: z.strictObject({
    petitionOrComplaint: notProcessed(
      '1.信访举报投诉类申请',
      'petition, report or complaint',
      official('39(1)'),
    ),
    repeat: notProcessed('2.重复申请', 'repeat request', official('36(6)')),
    publishedMaterial: notProcessed(
      '3.要求提供公开出版物',
      'publicly available publication',
      official('39(2)'),
    ),
    excessive: notProcessed(
      '4.无正当理由大量反复申请',
      'excessive repeated requests without good reason',
      official('35'),
    ),
    confirmOrReissue: notProcessed(
      '5.要求行政机关确认或重新出具已获取信息',
      'asks to confirm or re-issue information already obtained',
      inferred('2', '38'),
    ),
  }),
};

export const after = { all: applicantRow('三、（七）总计', 'total outcomes') };

/** Table three of a form whose outcomes have these rows. */
export const requests = <Outcomes extends z.ZodRawShape>(outcomes: Outcomes) =>
  z.strictObject({
    received: applicantRow(
      '一、本年新收政府信息公开申请数量',
      'new requests received in the year',
      inferred('27', '28', '29', '30', '31'),
    ),
    carriedFromPriorYear: applicantRow(
      '二、上年结转政府信息公开申请数量',
      'requests carried over from the prior year',
      inferred('33'),
    ),
    outcomes: z.strictObject(outcomes),
    carriedToNextYear: applicantRow('四、结转下年度继续办理', 'carried forward to next year', inferred('33')),
  });
