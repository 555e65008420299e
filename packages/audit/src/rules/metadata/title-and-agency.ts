import type { CheckRule } from '../../types.ts';

/** Words that any title has: they name no agency. */
const generic =
  /人民政府|政府|政务|信息|公开|工作|年度|年报|报告|总结|办公[室厅]|街道办事处|办事处|情况|关于|说明|编制|公布|\d{4}年?/g;

const agencySuffix = /[\u4e00-\u9fff]{2,}(?:省|市|县|区|旗|乡|镇|街道|局|厅|委|委员会)/;

export const rule: CheckRule = {
  id: 'metadata/title-and-agency',
  title: { zh: '标题里的机关不是记录的机关', en: 'The title names another agency' },
  severity: 'warning',
  scope: 'report',
  forms: [],
  basis: {
    kind: 'inferred',
    text: { zh: '标题与机关名称应有相同的字。', en: "Title and agency's name share words." },
  },
  check({ report: { title, agency } }, found) {
    if (title === null) return 'no-title';
    const { name, path } = agency;
    if (name === null) return 'no-agency';
    if (title.includes(name) || path.some((place) => title.includes(place))) return 1;
    const named = title.replace(generic, ' ');
    if (!agencySuffix.test(named)) return 'no-title';
    const known = [name, ...path].join(' ').replace(generic, ' ');
    if (!sharesWord(named, known))
      found({
        message: {
          zh: `标题“${title}”与机关“${name}”没有共同的名称。请核对报告是否归错了机关，或沿用了别处的文本。`,
          en: `The title “${title}” has no name in common with the agency “${name}”. Check whether the report is filed under the right agency or was copied from another.`,
        },
        actual: title,
        expected: name,
      });
    return 1;
  },
};

/** Whether two texts have two neighbouring characters in common. */
function sharesWord(one: string, other: string): boolean {
  for (let index = 0; index + 2 <= one.length; index++) {
    const pair = one.slice(index, index + 2);
    if (!/\s/.test(pair) && other.includes(pair)) return true;
  }
  return false;
}
