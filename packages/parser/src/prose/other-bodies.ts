import type { Mention } from './mentions.ts';

const bodies =
  /^(?:[省市县区镇乡州][级直属辖]?|[直下所]属|行政|政府|有关|相关)*(?:单位|部门(?!规章)|机关|镇街|街道|乡镇|[乡镇县区市村](?![民务政场])|社区|企业|学校|医院|科室)/;
const longestBody = 16;

/** 39个单位收到申请156件: how many they are is no figure of what they did. */
export const areBodies = ({ unit, end }: Mention, text: string): boolean =>
  /^[个家]$/.test(unit ?? '') && bodies.test(text.slice(end, end + longestBody));

/** An area, and the names of agencies that are below it. */
const areas: [inWords: RegExp, below: RegExp][] = [
  [/全省/, /(?<!城)[市县州](?![场政容])|[^治]区|街道|[乡镇]/],
  [/全市/, /县(?!级)|街道|[乡镇](?!村|企)/],
];
const government =
  /^(?:\d{4}年度?|全年|本年度?|,)*[省市县区州]级?(?:人民)?政府[共新主动累计]*(?:收|受理|接到|公开|发布|答复)/;

/** 全省水利系统收到申请2.1万件, 市政府收到申请156件: in the report of a city's bureau, neither is its own. */
export function isOfOther(words: string, agency: string | null): boolean {
  if (agency === null) return false;
  if (government.test(words) && !/政府|管委会|管理委员会/.test(agency)) return true;
  return areas.some(([inWords, below]) => inWords.test(words) && below.test(agency));
}
