import type { Draft } from './drafts.ts';
import { isPlain } from './plain-words.ts';
import { total } from './sums.ts';

const named = /[、,].+等(?:方面|领域|内容)*(?:的)?(?:政府|政务|工作|相关)?信息/;
/** Words that only a whole has. */
const ofAll = /各类|各种|全部|主动公开|(?<![公中])共(?!青|享|建|同)|合计|总计/;
/** Kinds of information named one by one, and no word that these are all: 发布政策、招聘等信息230条. */
export const isListOfKinds = ({ words }: Draft): boolean => named.test(words) && !ofAll.test(words);

/** 网站“标准目录”发布122条: a column by its name. */
const column = /(?:网站|官网|门户)[^,“"公众]{0,4}[“"][^”"]+[”"][^,]{0,4}(?:发布|公开)/;
const site = 'proactiveDisclosure.channels.website';
const interpretations = 'interpretationAndResponse.policyInterpretations';
/** One form of interpretation, or the documents that were interpreted and not what was written on them. */
const oneKind = /视频|数据|音频|动[漫画]|H5|专家|上级|文件(?:进行)?了?解读$|解读(?:了)?[^,稿篇]{0,6}文件$/;

/** Whether a figure may be a part only of what its cell counts, or count something beside it: issues of several items. */
export function isOfUnclearExtent(draft: Draft): boolean {
  if (/^[期批]/.test(draft.unit ?? '') && draft.cell?.startsWith('proactiveDisclosure.')) return true;
  if (draft.value > 0 && draft.meant === draft.cell && !isPlain(draft)) return true;
  if (draft.cell === total) return isListOfKinds(draft);
  if (draft.cell === site) return column.test(draft.words) || isListOfKinds(draft);
  return draft.cell === interpretations && oneKind.test(draft.words);
}
