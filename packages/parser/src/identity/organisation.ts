import type { Agency } from '@ogi-reports/schema';
import type { Division } from '../divisions/division.ts';
import { loadedOnce } from '../loaded.ts';

/** What of an agency's name is left behind its place, and what kind of body that makes it. */
export interface Organisation {
  kind: Agency['kind'];
  /** The words that its id adds to the place's code; null for the place's own government. */
  words: string | null;
}

const government = /^(?:人民政府|政府|人民政府机关|行政公署|行署)?$/;
const subdistrict = /^(?:街道)?(?:办事处)?$/;
const office = /^(?:人民)?政府(?:办公室|办公厅|办)$/;
const zone = /^.{0,12}(?:开发区|新区|高新区|经开区|示范区|度假区|园区|管理区)/;
/** A place that a committee administers, and that committee. */
const administered = /(?:开发|新|工业|保税|度假|示范|试验|实验|管理|合作|产业园|风景|名胜|园)区$|产业园$/;
const committee = /^(?:党工委)?(?:管理委员会|管委会)$/;
/** 郑州高新区管委会城市管理局: a zone's body under its committee. */
const beforeBody = /^(?:管理委员会|管委会)(?=.{2,}(?:局|中心|部|分局)$)/;
const vertical =
  /^(?:国家税务总局|国家统计局)|税务局|气象局|海关|烟草专卖|邮政管理局|海事局|银保监|银监|证监|金融监管(?:局|分局|支局)|外汇管理|调查队|边防检查|矿山安全监察|铁路监督管理|通信管理局|能源监管|人民银行/;
const body =
  /(?:局|委员会|委|办公室|办|厅|署|机关|分局|中心|处|院|部|队|总队|支队|管委会|站|所|社|会|协会|联合会|公司|集团|大学|学院|学校|医院|银行|[支分]行|海关|参事室|档案馆|图书馆|博物馆)$/;
const empowered = /(?:公司|集团|大学|学院|学校|医院|银行|协会|联合会|研究院|中心|社)$/;

/** A township that the tables don't hold, behind the county that they do. */
const townshipOfPlace = /^.{1,8}?(?:街道|(?<!城)[镇乡]|苏木)/;

/** What the rest of a name behind its place says, or null where it names no body of that place. */
export function organisationOf(name: string, place: Division): Organisation | null {
  const rest = administered.test(place.name) ? name.replace(beforeBody, '') : name;
  if (place.level === 'township') {
    const isStreet = /(?:街道|地区)$/.test(place.name);
    if ((isStreet ? subdistrict : government).test(rest) || /^(?:党政)?办公室$/.test(rest))
      return { kind: isStreet ? 'subdistrict' : 'government', words: null };
  } else if (government.test(rest)) return { kind: 'government', words: null };
  if (administered.test(place.name) && committee.test(rest)) return { kind: 'government', words: null };
  if (zone.test(rest) || !body.test(rest)) return null;
  if (place.level !== 'township' && townshipOfPlace.test(rest)) return null;
  if (office.test(rest))
    return { kind: 'government', words: `人民政府${/厅$/.test(rest) ? '办公厅' : '办公室'}` };
  const words = rest.replace(/(?<=[^党])委$/, '委员会');
  if (vertical.test(rest)) return { kind: 'vertical', words };
  return { kind: empowered.test(rest) ? 'authorised' : 'department', words };
}

/** What a name says of its body by its ending alone. */
export function kindOfName(name: string): Pick<Agency, 'kind' | 'level'> {
  const plain = name.replace(/人民政府$/, '');
  if (/(?:街道|(?<!专员|派员|[省市县州]人民政府驻.{1,12})办事处)$/.test(plain))
    return { kind: 'subdistrict', level: 'township' };
  if (/(?:乡|镇|苏木)$/.test(plain)) return { kind: 'government', level: 'township' };
  if (/(?:省|自治区)$/.test(plain)) return { kind: 'government', level: 'province' };
  if (/(?:县|旗)$/.test(plain)) return { kind: 'government', level: 'county' };
  if (plain !== name || /[市区州盟]$/.test(plain)) return { kind: 'government', level: 'unknown' };
  if (vertical.test(name)) return { kind: 'vertical', level: 'unknown' };
  if (empowered.test(name)) return { kind: 'authorised', level: 'unknown' };
  return { kind: body.test(name) ? 'department' : 'unknown', level: 'unknown' };
}

const national =
  /^(?:国家|国务院|中国|全国)|^(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|退役军人事务)部$|^(?:海关总署|审计署|[^市县区省]{2,12}总局)$/;

/** A body of the whole country with something behind it: its branch, its bureau in a region. */
const branch =
  /^.{2,}?(?:部|委员会|[监管]会|局|署|银行(?!业))(?!(?:办公厅|办公室|机关)?$)|(?:东北|华北|华东|华南|华中|中南|西南|西北|长江|黄河|珠江|淮河|海河|松辽|太湖|地区)/;

/** Whether a name is that of a body of the whole country, and not of its branch in some place. */
export function isNational(name: string): boolean {
  const plain = name.replace(/^中华人民共和国/, '');
  return national.test(plain) && !branch.test(plain);
}

const library = loadedOnce(() => import('pinyin-pro'));

/** Pinyin without tones or blanks, as agency ids have it. */
export async function slugOf(words: string): Promise<string> {
  const { pinyin } = await library();
  return pinyin(words.replace(/\([^)]*\)/g, ''), { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
