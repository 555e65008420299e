import type { CellReading, Coverage } from '@ogi-reports/schema';
import type { Text } from '../language.ts';

/** Why a cell holds a number or none. */
export const statusNames: Record<CellReading, Text> = {
  reported: { zh: '有数字', en: 'reported' },
  blank: { zh: '空格（不是 0）', en: 'blank (not 0)' },
  'not-applicable': { zh: '填“/”“-”或“无”', en: 'marked "/", "-" or 无' },
  text: { zh: '填的是文字', en: 'words instead of a number' },
  illegible: { zh: '看不清', en: 'illegible' },
  absent: { zh: '表上没有这一行', en: 'row not printed' },
  partial: { zh: '表只见到一部分', en: 'table seen in part' },
  'not-seen': { zh: '表没有见到', en: 'table not seen' },
  lost: { zh: '副本里表已丢失', en: 'table lost in the copy' },
  none: { zh: '报告没有这张表', en: 'the report has no such table' },
};

export const coverageNames: Record<Coverage, Text> = {
  read: { zh: '全部读到', en: 'read' },
  partial: { zh: '读到一部分', en: 'read in part' },
  'not-seen': { zh: '没有见到', en: 'not seen' },
  lost: { zh: '副本里已丢失', en: 'lost in the copy' },
  none: { zh: '报告没有这张表', en: 'none in the report' },
};

export const scopeNames: Record<string, Text> = {
  agency: { zh: '机关自身', en: 'the agency itself' },
  jurisdiction: { zh: '全行政区域', en: 'its whole jurisdiction' },
  system: { zh: '垂直系统', en: 'a vertical system' },
  unknown: { zh: '未写明', en: 'not stated' },
};

export const qualifierNames: Record<string, Text> = {
  exact: { zh: '', en: '' },
  'at-least': { zh: '以上', en: 'at least' },
  about: { zh: '约', en: 'about' },
  'at-most': { zh: '不超过', en: 'at most' },
};

export const topicNames: Record<string, Text> = {
  'disclosure-total': { zh: '主动公开总数', en: 'items disclosed' },
  'disclosure-channel': { zh: '公开渠道', en: 'channels of disclosure' },
  'disclosure-category': { zh: '公开类别', en: 'kinds of disclosure' },
  'normative-documents': { zh: '规范性文件', en: 'normative documents' },
  interpretation: { zh: '政策解读', en: 'policy interpretation' },
  response: { zh: '回应关切', en: 'responses' },
  requests: { zh: '收到申请', en: 'requests received' },
  outcomes: { zh: '办理结果', en: 'outcomes of requests' },
  'carry-over': { zh: '结转', en: 'carried over' },
  consultation: { zh: '咨询', en: 'consultation' },
  complaints: { zh: '举报投诉', en: 'complaints' },
  reconsideration: { zh: '行政复议', en: 'reconsideration' },
  litigation: { zh: '行政诉讼', en: 'litigation' },
  fees: { zh: '收费', en: 'fees' },
  staff: { zh: '人员', en: 'staff' },
  training: { zh: '会议培训', en: 'meetings and training' },
  platforms: { zh: '平台', en: 'platforms' },
  enforcement: { zh: '行政执法', en: 'enforcement' },
  procurement: { zh: '采购', en: 'procurement' },
  percentage: { zh: '百分比', en: 'percentages' },
  other: { zh: '其他', en: 'other' },
};
