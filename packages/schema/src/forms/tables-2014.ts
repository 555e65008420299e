import { z } from 'zod';
import { type Law, leaf } from './leaf.ts';

/** An article of the 2008 Regulations. The links are drawn from the articles' wording, not by the form. */
const law = (...articles: string[]): Law => ({ regulations: '2008', articles, basis: 'inferred' });

function number(unit: string, zh: string, en: string, article?: Law) {
  const label = { zh, en };
  return leaf({ kind: 'count', label, row: label, unit, ...(article && { law: article }) });
}

function amount(zh: string, en: string, article?: Law) {
  const label = { zh, en };
  return leaf({ kind: 'money', label, row: label, unit: '万元', ...(article && { law: article }) });
}

/**
 * 政府信息公开情况统计表 (国办发〔2014〕32号): 58 cells, used for the years 2014 to 2018.
 * No sum is printed on it; see the codebook's relations for those its numbering implies.
 */
export const Tables2014 = z
  .strictObject({
    proactiveDisclosure: z.strictObject({
      itemsDisclosed: number(
        '条',
        '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
        'items proactively disclosed (de-duplicated)',
      ),
      normativeDocumentsDisclosed: number(
        '条',
        '其中：主动公开规范性文件数',
        'normative documents disclosed',
      ),
      normativeDocumentsIssued: number('件', '制发规范性文件总数', 'normative documents issued'),
      channels: z.strictObject({
        gazette: number('条', '1.政府公报公开政府信息数', 'disclosed in the government gazette'),
        website: number('条', '2.政府网站公开政府信息数', 'disclosed on government websites'),
        weibo: number('条', '3.政务微博公开政府信息数', 'disclosed on government Weibo accounts'),
        wechat: number('条', '4.政务微信公开政府信息数', 'disclosed on government WeChat accounts'),
        other: number('条', '5.其他方式公开政府信息数', 'disclosed through other channels'),
      }),
    }),
    interpretationAndResponse: z.strictObject({
      hotTopics: number(
        '次',
        '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
        'hot topics or major public-opinion events responded to (de-duplicated)',
      ),
      pressConferences: number('次', '1.参加或举办新闻发布会总次数', 'press conferences held or attended'),
      pressConferencesByPrincipal: number(
        '次',
        '其中：主要负责同志参加新闻发布会次数',
        'press conferences attended by the principal official',
      ),
      onlineInterviews: number('次', '2.政府网站在线访谈次数', 'online interviews on government websites'),
      onlineInterviewsByPrincipal: number(
        '次',
        '其中：主要负责同志参加政府网站在线访谈次数',
        'online interviews attended by the principal official',
      ),
      policyInterpretations: number('篇', '3.政策解读稿件发布数', 'policy interpretation articles published'),
      weiboWechatResponses: number('次', '4.微博微信回应事件数', 'events responded to via Weibo or WeChat'),
      otherResponses: number('次', '5.其他方式回应事件数', 'events responded to through other channels'),
    }),
    requests: z.strictObject({
      received: z.strictObject({
        total: number('件', '（一）收到申请数', 'requests received'),
        inPerson: number('件', '1.当面申请数', 'requests received in person'),
        fax: number('件', '2.传真申请数', 'requests received by fax'),
        online: number('件', '3.网络申请数', 'requests received online'),
        post: number('件', '4.信函申请数', 'requests received by post'),
      }),
      closed: z.strictObject({
        total: number('件', '（二）申请办结数', 'requests closed'),
        onTime: number('件', '1.按时办结数', 'requests closed on time', law('24')),
        extended: number('件', '2.延期办结数', 'requests closed after a lawful extension', law('24')),
      }),
      replies: z.strictObject({
        total: number('件', '（三）申请答复数', 'replies issued'),
        alreadyDisclosed: number(
          '件',
          '1.属于已主动公开范围数',
          'replies: already proactively disclosed',
          law('21(1)'),
        ),
        granted: number('件', '2.同意公开答复数', 'replies: granted', law('21(1)')),
        grantedInPart: number('件', '3.同意部分公开答复数', 'replies: granted in part', law('22')),
        refused: z.strictObject({
          total: number('件', '4.不同意公开答复数', 'replies: refused', law('21(2)')),
          stateSecret: number('件', '其中：涉及国家秘密', 'refused: state secret', law('14(4)')),
          tradeSecret: number('件', '涉及商业秘密', 'refused: trade secret', law('14(4)')),
          personalPrivacy: number('件', '涉及个人隐私', 'refused: personal privacy', law('14(4)')),
          securityOrStability: number(
            '件',
            '危及国家安全、公共安全、经济安全和社会稳定',
            'refused: endangers three securities and one stability',
            law('8'),
          ),
          notGovernmentInformation: number(
            '件',
            '不是《条例》所指政府信息',
            'refused: not government information under the Regulations',
            law('2'),
          ),
          otherLegalGround: number(
            '件',
            '法律法规规定的其他情形',
            'refused: other circumstances under laws and regulations',
            law('14(2)', '13'),
          ),
        }),
        notThisAgency: number(
          '件',
          '5.不属于本行政机关公开数',
          "replies: not this agency's to disclose",
          law('21(3)'),
        ),
        doesNotExist: number('件', '6.申请信息不存在数', 'replies: information does not exist', law('21(3)')),
        toldToAmend: number(
          '件',
          '7.告知作出更改补充数',
          'replies: told to amend or supplement',
          law('21(4)'),
        ),
        referredElsewhere: number('件', '8.告知通过其他途径办理数', 'replies: referred to another channel'),
      }),
    }),
    reconsideration: z.strictObject({
      total: number('件', '四、行政复议数量', 'administrative reconsideration cases', law('33(2)')),
      upheld: number('件', '（一）维持具体行政行为数', 'reconsideration: upheld'),
      corrected: number('件', '（二）被依法纠错数', 'reconsideration: corrected'),
      other: number('件', '（三）其他情形数', 'reconsideration: other'),
    }),
    litigation: z.strictObject({
      total: number('件', '五、行政诉讼数量', 'administrative litigation cases', law('33(2)')),
      upheld: number(
        '件',
        '（一）维持具体行政行为或者驳回原告诉讼请求数',
        'litigation: upheld or claim dismissed',
      ),
      corrected: number('件', '（二）被依法纠错数', 'litigation: corrected'),
      other: number('件', '（三）其他情形数', 'litigation: other'),
    }),
    complaints: z.strictObject({
      total: number('件', '六、举报投诉数量', 'complaints and reports', law('33(1)')),
    }),
    requestFees: z.strictObject({
      charged: amount('七、依申请公开信息收取的费用', 'fees charged on requests (cost recovery)', law('27')),
    }),
    resources: z.strictObject({
      dedicatedOffices: number('个', '（一）政府信息公开工作专门机构数', 'dedicated OGI offices'),
      readingPoints: number('个', '（二）设置政府信息公开查阅点数', 'public reading points'),
      staff: z.strictObject({
        total: number('人', '（三）从事政府信息公开工作人员数', 'OGI staff'),
        fullTime: number('人', '1.专职人员数（不包括政府公报及政府网站工作人员数）', 'OGI staff, full-time'),
        partTime: number('人', '2.兼职人员数', 'OGI staff, part-time'),
      }),
      dedicatedBudget: amount(
        '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
        'dedicated OGI budget',
      ),
    }),
    meetingsAndTraining: z.strictObject({
      meetings: number('次', '（一）召开政府信息公开工作会议或专题会议数', 'OGI meetings held'),
      trainingSessions: number('次', '（二）举办各类培训班数', 'training sessions held'),
      trainingAttendances: number('人次', '（三）接受培训人员数', 'trainees (person-times)'),
    }),
  })
  .meta({ id: 'Tables2014' });
