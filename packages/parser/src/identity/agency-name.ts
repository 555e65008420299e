import { compact } from '../text/compact.ts';

/** Endings of what may report: places, their governments and offices, departments and bodies. */
const ending =
  /(?:人民政府|政府|[乡镇县市区旗州盟省]|街道|街|苏木|办事处|自治区|[局委厅署部]|委员会|办公室|办|中心|机关|分局|总局|总署|管委会|管理处|海关|支队|总队|大队|公司|集团|大学|学院|学校|医院|银行|[支分]行|调查队|参事室|档案馆|图书馆|博物馆|兵团|第.{1,3}师|团场?|[农牧总]场|红星.场|系统|部门|行署|公署|协会|联合会|研究院|研究所|[处院所站社会])$/;
const generic =
  /^(?:政府|人民政府|乡镇|市|县|区|镇|乡|省|街道|全[市县区省]|各.*|本.*|我.*|.*(?:某|×|X{2,}|\*).*)$/;
const noise = /^(?:关于|附[件表]?|[\d年度的,.、:·\-—()]|公开)+|(?:[\d年度的,.、:·\-—(]|关于|公开)+$/g;
/** What an announcement does with the report whose title it goes on to name. */
const announcing = /关于(?:公[布开示]|发布|印发|报送|上报|呈报|转发|刊[登载]|披露)*/;
/** Words that stand in no name of a body, but in those of columns, tasks and subjects. */
const noName =
  /公[布开示]|发布|印发|报送|做好|开展|推进|加强|落实|编制|工作(?!组|室|[委站])|情况|报告|年[报度]|总结|通知|目录|指南|栏目|平台|网|依法|依申请|主动|法定|基层|标准化|规范|范文|模[板版]|以来|有关|我[省市县区镇乡]/;

/** An agency as a title names it. */
export interface NameInTitle {
  name: string;
  /** Whether its ending is that of a body known to report; a school or a station may report too. */
  isKnown: boolean;
}

/** The agency that a title names: before 政府信息公开, behind the title, or in its brackets. */
export function agencyInTitle(title: string): NameInTitle | null {
  const words = title
    .replace(/[《》“”"]/g, '')
    .replace(
      /(?:19|20)\d{2}(?:[-—–~至]{1,2}(?:19|20)?\d{2}(?=学年))?(?:学?年度?)?|二[〇○零]\S{2}年度?/g,
      '\u0001',
    );
  const cut = /(?:(?<!人民)政府|政务)?(?:政务)?(?:信息|政务)(?:主动)?公开/.exec(words);
  const before = (cut ? words.slice(0, cut.index) : words).split(announcing).reverse();
  const after = cut ? words.slice(cut.index) : '';
  const bracketed = /\(([^()]{2,30})\)\s*$/.exec(after)?.[1];
  const behind = /(?:报告|年报|总结)(.{3,30})$/.exec(after)?.[1];
  for (const part of before) {
    const name = agencyName(part);
    if (name) return { name, isKnown: true };
    const other = cut ? otherName(part) : null;
    if (other) return { name: other, isKnown: false };
  }
  for (const part of [behind, bracketed]) {
    const name = part === undefined ? null : agencyName(part);
    if (name) return { name, isKnown: true };
  }
  return null;
}

/** The name in a piece of text that should hold nothing else, or null where it names no agency. */
export function agencyName(text: string): string | null {
  const name = withoutNoise(text);
  if (name.length < 2 || name.length > 40 || !ending.test(name) || generic.test(name)) return null;
  return /[,。;:!?、]/.test(name) ? null : name;
}

/** A name with an ending that no list knows. */
export function otherName(text: string): string | null {
  const name = withoutNoise(text);
  const isName = /^[\u4e00-\u9fff]{3,30}$/.test(name) && !generic.test(name) && !noName.test(name);
  return isName ? name : null;
}

const withoutNoise = (text: string): string =>
  compact(text)
    .text.replaceAll('\u0001', '')
    .replace(/\([^()]*\)$/, '')
    .replace(noise, '')
    .replace(noise, '');
