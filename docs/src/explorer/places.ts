import type { Text } from '../language.ts';

/** A tile of the grid of places: provinces about where they lie, and the national bodies. */
export interface Place {
  code: string;
  name: Text;
  /** Two letters, where there is no room for the name (GB/T 2260). */
  letters: string;
  row: number;
  column: number;
}

const tile = (code: string, letters: string, row: number, column: number, zh: string, en: string): Place => ({
  code: `${code}0000`,
  name: { zh, en },
  letters,
  row,
  column,
});

/** The places whose agencies report under the Regulations. */
export const places: readonly Place[] = [
  tile('00', 'CN', 1, 1, '中央', 'National'),
  tile('23', 'HL', 1, 8, '黑龙江', 'Heilongjiang'),
  tile('15', 'NM', 2, 5, '内蒙古', 'Inner Mongolia'),
  tile('11', 'BJ', 2, 6, '北京', 'Beijing'),
  tile('22', 'JL', 2, 8, '吉林', 'Jilin'),
  tile('65', 'XJ', 3, 1, '新疆', 'Xinjiang'),
  tile('62', 'GS', 3, 2, '甘肃', 'Gansu'),
  tile('64', 'NX', 3, 3, '宁夏', 'Ningxia'),
  tile('61', 'SN', 3, 4, '陕西', 'Shaanxi'),
  tile('14', 'SX', 3, 5, '山西', 'Shanxi'),
  tile('13', 'HE', 3, 6, '河北', 'Hebei'),
  tile('12', 'TJ', 3, 7, '天津', 'Tianjin'),
  tile('21', 'LN', 3, 8, '辽宁', 'Liaoning'),
  tile('54', 'XZ', 4, 1, '西藏', 'Tibet'),
  tile('63', 'QH', 4, 2, '青海', 'Qinghai'),
  tile('51', 'SC', 4, 3, '四川', 'Sichuan'),
  tile('50', 'CQ', 4, 4, '重庆', 'Chongqing'),
  tile('42', 'HB', 4, 5, '湖北', 'Hubei'),
  tile('41', 'HA', 4, 6, '河南', 'Henan'),
  tile('37', 'SD', 4, 7, '山东', 'Shandong'),
  tile('53', 'YN', 5, 3, '云南', 'Yunnan'),
  tile('52', 'GZ', 5, 4, '贵州', 'Guizhou'),
  tile('43', 'HN', 5, 5, '湖南', 'Hunan'),
  tile('34', 'AH', 5, 6, '安徽', 'Anhui'),
  tile('32', 'JS', 5, 7, '江苏', 'Jiangsu'),
  tile('31', 'SH', 5, 8, '上海', 'Shanghai'),
  tile('45', 'GX', 6, 4, '广西', 'Guangxi'),
  tile('44', 'GD', 6, 5, '广东', 'Guangdong'),
  tile('36', 'JX', 6, 6, '江西', 'Jiangxi'),
  tile('33', 'ZJ', 6, 7, '浙江', 'Zhejiang'),
  tile('46', 'HI', 7, 4, '海南', 'Hainan'),
  tile('35', 'FJ', 7, 6, '福建', 'Fujian'),
];

const byCode = new Map(places.map((place) => [place.code, place.name]));

/** A province's name; its code where it is none of them. */
export const placeName = (code: string): Text => byCode.get(code) ?? { zh: code, en: code };
