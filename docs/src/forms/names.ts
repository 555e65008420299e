import type { Form, Table } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** The official forms, the newest first. */
export const forms: readonly Form[] = ['2021', '2019-trial', '2014-table'];

export const formNames: Record<Form, Text> = {
  '2014-table': { zh: '2014年统计表', en: '2014 table' },
  '2019-trial': { zh: '2019年格式（试行）', en: '2019 trial form' },
  '2021': { zh: '2021年格式', en: '2021 form' },
};

/** The notices that brought the forms, and the years they are for. */
export const formFacts: Record<Form, { notice: string; years: Text }> = {
  '2014-table': {
    notice: '国办发〔2014〕32号',
    years: { zh: '2014—2018年度', en: 'reports for 2014 to 2018' },
  },
  '2019-trial': {
    notice: '国办公开办函〔2019〕60号',
    years: { zh: '2019、2020年度', en: 'reports for 2019 and 2020' },
  },
  '2021': {
    notice: '国办公开办函〔2021〕30号',
    years: { zh: '2021年度起', en: 'reports for 2021 and later' },
  },
};

export const tableNames: Record<Table, Text> = {
  statistics: { zh: '政府信息公开情况统计表', en: 'Statistics on open government information' },
  proactiveDisclosure: { zh: '二、主动公开政府信息情况', en: 'Table two: proactive disclosure' },
  requests: { zh: '三、收到和处理政府信息公开申请情况', en: 'Table three: requests received and handled' },
  disputes: {
    zh: '四、政府信息公开行政复议、行政诉讼情况',
    en: 'Table four: administrative reconsideration and litigation',
  },
};
