import { otherCases, partsOfReceived } from './request-words.ts';
import { cases, type Rule } from './rule.ts';

const channels = [
  ['requests.received.inPerson', '当面|现场|窗口'],
  ['requests.received.fax', '传真'],
  ['requests.received.online', '网络|网上|在线|线上|网站|政务网|官网|电子邮件|邮件|平台'],
  ['requests.received.post', '信函|信件|邮寄|邮政|邮局'],
] as const;

const means = '(?:方式|平台|渠道|形式|途径|系统)?';
const ofDisclosure = '(?:政府信息公开|信息公开|依申请公开|公开)?';

/** 信函传真申请: two ways in one figure, of which neither is all. */
const together: Rule[] = channels.map(([, channel]) => {
  const others = channels.flatMap(([, other]) => (other === channel ? [] : other)).join('|');
  const words = `(?:${channel})${means}(?:申请)?[、/和及与或者以]{0,2}(?:${others})${means}`;
  return {
    topic: 'requests',
    words: new RegExp(`${words}(?:[^,]{0,8}申请|$|(?:受理|接收|收到|提交|提出|递交))`),
    near: /申请/,
    unit: cases,
  };
});

/** How requests came in: 信函申请, and 通过邮寄方式收到申请6件. Only the 2014 table asks. */
export const requestChannelRules: Rule[] = together.concat(
  channels.flatMap(([cell, channel]): Rule[] => [
    {
      topic: 'requests',
      cell: { '2014-table': cell },
      words: new RegExp(
        `(?:${channel})${means}(?:(?:提交|提出|递交)?的?${ofDisclosure}申请|(?:提交|提出|递交)$)`,
      ),
      near: /申请/,
      unit: cases,
    },
    {
      topic: 'requests',
      cell: { '2014-table': cell },
      words: new RegExp(
        `(?:${channel})${means}(?:共|累计|总共|新)?(?:收到|接收|接到|受理)(?:了|的)?(?:${ofDisclosure}的?申请|依申请公开(?:政府)?(?:信息|件|事项))|` +
          `(?:${channel})(?:受理|接收|收到)$|(?:${channel})${means}依申请公开(?:件|事项)?$`,
      ),
      not: /[、和及与]/,
      near: /申请/,
      notNear: otherCases,
      unit: cases,
    },
    {
      topic: 'requests',
      cell: { '2014-table': cell },
      words: new RegExp(`^(?:其中)?(?:${channel})${means}$`),
      near: partsOfReceived,
      unit: cases,
    },
  ]),
);
