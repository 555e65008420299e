const provinces =
  '河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
const province = new RegExp(`^(?:${provinces})(?=.{2,}(?:区|园)$)`);

/** What zones call themselves in full, and what they are called for it. */
const kinds: [full: RegExp, names: string[]][] = [
  [
    /(?:高新技术产业(?:开发|园)区|高新技术开发区|高技术产业开发区)$/,
    ['高新技术产业开发区', '高新技术产业园区', '高新技术开发区', '高新区'],
  ],
  [/经济技术开发区$/, ['经济技术开发区', '经开区']],
  [/经济开发区$/, ['经济开发区', '经开区']],
  [/城乡一体化示范区$/, ['城乡一体化示范区', '示范区']],
  [/经济综合实验区$/, ['经济综合实验区', '实验区', '区']],
];

/** The code of a zone that is kept like a county: 430972 湖南益阳高新技术产业园区. */
export const isZoneCode = (code: string): boolean => /^\d{4}7\d$/.test(code);

/** Names of such a zone behind that of its city: 益阳 has a 高新区, 威海 a 临港经开区. */
export function zoneNames(name: string, city: string | null): string[] {
  const full = name.replace(/管委会$/, '');
  const plain = full.replace(province, '');
  const own = city !== null && plain.startsWith(city) ? plain.slice(city.length).replace(/^市/, '') : plain;
  for (const [kind, names] of kinds)
    if (kind.test(own)) {
      const lead = own.replace(kind, '');
      return names.filter((each) => lead !== '' || each.length > 1).map((each) => lead + each);
    }
  return [own];
}
