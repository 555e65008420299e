import type { Text } from '../language.ts';

/** Words of the vocabularies, as the explorer shows them. */
export const levelNames: Record<string, Text> = {
  national: { zh: '国家', en: 'national' },
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '市级', en: 'prefecture' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡镇街道', en: 'township' },
  unknown: { zh: '不详', en: 'unknown' },
};

export const kindNames: Record<string, Text> = {
  government: { zh: '人民政府', en: 'government' },
  department: { zh: '部门', en: 'department' },
  subdistrict: { zh: '街道办事处', en: 'subdistrict office' },
  vertical: { zh: '垂直管理机关', en: 'vertical agency' },
  authorised: { zh: '法律授权组织', en: 'authorised organisation' },
  unknown: { zh: '不详', en: 'unknown' },
};

export const editionNames: Record<string, Text> = {
  '2014-table': { zh: '2014年统计表', en: '2014 table' },
  '2019-trial': { zh: '2019年格式（试行）', en: '2019 trial form' },
  '2021': { zh: '2021年格式', en: '2021 form' },
  mixed: { zh: '混用', en: 'mixed forms' },
  narrative: { zh: '只有文字', en: 'prose only' },
  unknown: { zh: '未见表格', en: 'tables not seen' },
};

/** The word for a code; the code itself where there is none. */
export const wordFor = (names: Record<string, Text>, code: string): Text =>
  names[code] ?? { zh: code, en: code };
