import type { Report } from '@ogi-reports/schema';

/** Codes and names of the provinces. */
const provinces = [
  ...['11 北京市', '12 天津市', '13 河北省', '14 山西省', '15 内蒙古自治区', '21 辽宁省', '22 吉林省'],
  ...['23 黑龙江省', '31 上海市', '32 江苏省', '33 浙江省', '34 安徽省', '35 福建省', '36 江西省'],
  ...['37 山东省', '41 河南省', '42 湖北省', '43 湖南省', '44 广东省', '45 广西壮族自治区', '46 海南省'],
  ...['50 重庆市', '51 四川省', '52 贵州省', '53 云南省', '54 西藏自治区', '61 陕西省', '62 甘肃省'],
  ...['63 青海省', '64 宁夏回族自治区', '65 新疆维吾尔自治区'],
].map((line) => line.split(' ') as [code: string, name: string]);

const two = (number: number) => String(number).padStart(2, '0');

/**
 * The agency at one place of the country's list of so many, which is in the order of its ids: twenty townships
 * a county, ten counties a prefecture. Codes have the form of division codes and belong to nobody.
 */
export function agencyAt(place: number, count: number, year: number): Report['agency'] {
  const share = Math.ceil(count / provinces.length);
  const [province, provinceName] = provinces[Math.floor(place / share)] as [string, string];
  const within = place % share;
  const [prefecture, county, township] = [
    1 + Math.floor(within / 200),
    Math.floor(within / 20) % 10,
    within % 20,
  ];
  const code = `${province}${two(prefecture)}${two(county + 1)}${String(township + 100)}`;
  const path = [provinceName, `第${prefecture}市`, `第${county + 1}县`, `第${township + 1}乡`];
  const name = `${path[2]}${path[3]}人民政府`;
  return { id: code, name, kind: 'government', level: 'township', code, codeYear: year, path };
}
