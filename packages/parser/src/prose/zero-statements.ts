import type { Passage } from './passages.ts';
import { type Absent, namedAbsents } from './zero-words.ts';

/** A statement that there was none of something. Offsets are those of the passage. */
export interface ZeroStatement {
  absent: Absent[];
  start: number;
  end: number;
}

/** 未收到…, 没有发生…, 无…: for 未 a verb must follow, for the others a noun will do. */
const denial =
  /(?:未曾?|没有?)(?:依法|依规|实际|另行|向(?:任何|政府|依申请公开|信息公开)*(?:的)?(?:申请人|对象|公民|单位和个人|单位|个人))?(?:收到|接到|受理|接收|接受|发生|出现|产生|涉及|收取|办理|引发|因|被|有)(?:过|到)?|(?<!信息|内容|文件)不存在(?=因|被|有|由于|政府信息公开|信息公开|依申请|行政)|没有|(?:暂|尚|并|均|也)?无(?!法|论|需|须|偿|障碍|纸|锡|为|正当|关)|零(?=投诉|举报|行政|复议|诉讼|申请)/g;
/** Words before a denial that make it an aim or a case supposed. */
const unreal = /(?:确保|力争|争取|避免|防止|杜绝|如果?|若|凡|努力|做到|对于?|对.{0,6})$/;
const denied = /(?<=^|[。;,!?:])([^。;,!?]{2,40}?)(?:情况)?(?::|为|均为?)?无(?=[。;,]|$)/g;
const nothing =
  /^(?:\d{4}年(?:度)?|本年度?|全年|今年|我?本?[单位机关局镇乡街道办县市区]{0,4})?,?(?:暂|均|尚)?(?:无|没有|未发生|未收到|未产生|无此[类项]?情况|无相关情况|不涉及)[。;]?$/;

/** Words of which every statement of absence holds one. */
const sign = /[未没无零]|不存在|不涉及/;

/** The statements of absence in a passage whose every word is understood. */
export function readZeroStatements({ text, headings, isHeading }: Passage): ZeroStatement[] {
  if (!sign.test(text)) return [];
  if (!isHeading && nothing.test(text)) {
    const absent = namedAbsents((headings.at(-1) ?? '').replace(/\s/g, ''));
    return absent.length > 0 ? [{ absent, start: 0, end: text.length }] : [];
  }
  return [...[...text.matchAll(denial)].flatMap((match) => ahead(text, match, headings)), ...behind(text)];
}

/** 没有收到过相关申请, under a heading that tells of which. */
const suchRequests = /^(?:过|任何)*(?:相关|有关|此类|该类)的?申请$/;
const ofRequests = /申请(?!.*(?:复议|诉讼))/;

function ahead(text: string, { 0: words, index }: RegExpExecArray, headings: string[]): ZeroStatement[] {
  if (unreal.test(text.slice(Math.max(0, index - 8), index))) return [];
  const from = index + words.length;
  const phrase = /^(?:(?!(?:、|和|且|也|并|亦)[零无未没])[^。;,!?:]){1,60}/.exec(
    text.slice(from, from + 61),
  )?.[0];
  if (phrase === undefined || phrase.length > 60 || /\d{1,}[条件宗起]/.test(phrase)) return [];
  const verb = /收取/.test(words) ? '收取' : '';
  const absent = namedAbsents(verb + phrase);
  if (absent.length === 0 && suchRequests.test(phrase) && ofRequests.test(headings.join('/')))
    absent.push('requests');
  return absent.length > 0 ? [{ absent, start: index, end: from + phrase.length }] : [];
}

function behind(text: string): ZeroStatement[] {
  if (!text.includes('无')) return [];
  return [...text.matchAll(denied)].flatMap(({ 0: whole, 1: phrase, index }) => {
    const absent = namedAbsents((phrase ?? '').replace(/^\(?[一二三四五六七八九十\d]{1,2}[)、.]/, ''));
    return absent.length > 0 ? [{ absent, start: index, end: index + whole.length }] : [];
  });
}
