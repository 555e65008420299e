import type { Level } from '@ogi-reports/schema';

const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|各';
const autonomous = new RegExp(
  `^(.{2,}?)(?:(?:${peoples})族|蒙古|维吾尔|哈萨克|柯尔克孜|达斡尔)*自治(县|州|旗)$`,
);
const ofPeople = new RegExp(`^(.{2,}?)(?:(?:${peoples})族)+(乡|镇)$`);
/** Regiments and farms of the corps in Xinjiang. */
const regiment =
  /^(?:兵团)?(?:第?农?[一二三四五六七八九十]{1,3}师)?([零〇一二三四五六七八九十]{1,4}团(?=农场|[（(]中心团场|乡|$)|红星[一二三四]场$|[^师团]{2,4}(?:农场|牧场|总场)$)/;
const wing = /^(.).*?([左右])翼(?:(?:蒙古)族自治)?(.{1,2})$/;
const customary: Record<string, string[]> = {
  西乌珠穆沁旗: ['西乌旗'],
  东乌珠穆沁旗: ['东乌旗'],
  达尔罕茂明安联合旗: ['达茂旗'],
  内蒙古自治区: ['内蒙古'],
  广西壮族自治区: ['广西'],
  西藏自治区: ['西藏'],
  宁夏回族自治区: ['宁夏'],
  新疆维吾尔自治区: ['新疆'],
};

/** Names that a place goes by besides its full one, each still with its kind: 黔东南州, 喀左县, 临北乡. */
export function shortNames(name: string): string[] {
  const names = [...(customary[name] ?? [])];
  for (const pattern of [autonomous, ofPeople]) {
    const match = pattern.exec(name);
    if (match) names.push(`${match[1]}${match[2]}`);
    if (match && pattern === autonomous) names.push(`${match[1]}自治${match[2]}`);
  }
  const wings = wing.exec(name);
  if (wings) names.push(`${wings[1]}${wings[2]}${wings[3]}`);
  const ofCorps = /团|场$/.test(name) ? regiment.exec(name) : null;
  if (ofCorps) names.push(`兵团${ofCorps[1]}`);
  if (/.街道$/.test(name)) names.push(name.slice(0, -1));
  return names;
}

const kinds: Partial<Record<Level, RegExp>> = {
  province: /(?:省|市)$/,
  prefecture: /(?:市|州|盟|地区)$/,
  county: /(?:市|县|区|旗)$/,
};

/** The name without its kind (江苏, 淮安), or null where too little would remain. */
export function stem(name: string, level: Level): string | null {
  const [short = name] = shortNames(name);
  const plain = short.replace(kinds[level] ?? /$^/, '');
  return plain.length >= 2 && plain !== name ? plain : null;
}
