import type { CellReading, Edition, Message } from '@ogi-reports/schema';

/** Names of the vocabulary for people. */
export const editionWords: Record<Edition, Message> = {
  '2014-table': { zh: '2014 年统计表', en: '2014 table' },
  '2019-trial': { zh: '2019 年试行格式', en: '2019 trial form' },
  '2021': { zh: '2021 年格式', en: '2021 form' },
  mixed: { zh: '混用 2019、2021 两种格式', en: '2019 trial and 2021 forms mixed' },
  narrative: { zh: '只有文字，没有表格', en: 'prose without tables' },
  unknown: { zh: '表式不明', en: 'unknown form' },
};

/** What stands for a value that is not there. */
export const readingWords: Record<Exclude<CellReading, 'reported'>, Message> = {
  blank: { zh: '空白', en: 'blank' },
  'not-applicable': { zh: '不适用', en: 'n/a' },
  text: { zh: '文字', en: 'text' },
  illegible: { zh: '无法辨认', en: 'illegible' },
  absent: { zh: '未印', en: 'absent' },
  partial: { zh: '未读到', en: 'not read' },
  'not-seen': { zh: '未见', en: 'not seen' },
  lost: { zh: '缺失', en: 'lost' },
  none: { zh: '无表', en: 'none' },
};
