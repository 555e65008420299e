import type { Text } from '../language.ts';
import type { RuleSummary } from './types.ts';

export const scopeNames: Record<RuleSummary['scope'], Text> = {
  report: { zh: '一份报告', en: 'one report' },
  document: { zh: '报告原文', en: 'the document of a report' },
  series: { zh: '同一机关的多份报告', en: 'several reports of one agency' },
  jurisdiction: { zh: '一地及其所属机关', en: 'a place and its parts' },
  engine: { zh: '审核程序本身', en: 'the audit itself' },
  parser: { zh: '文件的读取', en: 'the reading of a document' },
};

export const severityNames: Record<RuleSummary['severity'], { text: Text; tone: string }> = {
  error: { text: { zh: '错误', en: 'error' }, tone: 'lost' },
  inconsistency: { text: { zh: '矛盾', en: 'inconsistency' }, tone: 'lost' },
  warning: { text: { zh: '提醒', en: 'warning' }, tone: 'part' },
  info: { text: { zh: '提示', en: 'info' }, tone: '' },
};
