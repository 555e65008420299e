import type { Section } from '@ogi-reports/schema';

/** What a heading's words say it opens. The first that matches decides; order goes from telling to vague. */
const names: [Section, RegExp][] = [
  ['disputes', /复议|诉讼|应诉/],
  ['problems', /问题|不足|困难|改进|下一?步|工作思[考路]|(?:计划|打算|初步)安排|努力方向|今后/],
  ['requests', /依申请|收到和处理|(?:信息)?公开申请|申请(?:办理|受理|处理|情况)|不予公开/],
  [
    'other',
    /其[他它](?:需要?)?(?:报告|说明|汇报|公开)|其[他它](?:有关)?(?:事项|情况)|需要?(?:说明|报告|汇报)|附[表件]/,
  ],
  ['disclosure', /主动公开|主动发布|(?:政府)?信息公开情况$/],
  [
    'overview',
    /总体|概[述况]|基本(?:工作)?情况|^工作(?:开展)?情况|(?:主要|重点)(?:工作|任务)|组织领导|基础工作|工作落实|推进政[务府].{0,4}公开|基本做法|工作成效/,
  ],
];

/** Sections by the words of a heading without its number, or null where they name none. */
export function sectionNamed(words: string): Section | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a line without a number is a section's name and nothing else. */
export function isSectionName(words: string): boolean {
  return (
    words.length >= 4 &&
    words.length <= 30 &&
    !/[。;,!?]|\d/.test(words) &&
    /(?:情况|概述|概况|措施|事项|问题|安排|计划|不足)$/.test(words) &&
    sectionNamed(words) !== null
  );
}
