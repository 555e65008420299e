import { rows } from '../generated/printed/2014-table.ts';
import type { FormLayout } from './layout.ts';

/** 政府信息公开情况统计表, for the years 2014 to 2018: its 58 rows and the headings between them. */
export const printed2014: FormLayout = {
  form: '2014-table',
  rows,
  headings: {
    'proactiveDisclosure.itemsDisclosed': ['一、主动公开情况'],
    'proactiveDisclosure.channels.gazette': ['（二）通过不同渠道和方式公开政府信息的情况'],
    'interpretationAndResponse.hotTopics': ['二、回应解读情况'],
    'interpretationAndResponse.pressConferences': ['（二）通过不同渠道和方式回应解读的情况'],
    'requests.received.total': ['三、依申请公开情况'],
    'resources.dedicatedOffices': ['八、机构建设和保障经费情况'],
    'meetingsAndTraining.meetings': ['九、政府信息公开会议和培训情况'],
  },
};
