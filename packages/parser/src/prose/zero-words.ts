/** What a statement of absence may say was absent. */
export type Absent = 'requests' | 'reconsideration' | 'litigation' | 'complaints' | 'fees' | 'handlingFees';

const absents: [Absent, RegExp][] = [
  ['handlingFees', /信息处理费(?:用)?/y],
  [
    'requests',
    /依申请(?:公开)?(?:政府信息|信息|政务信息)?(?:的)?(?:申请|事项)?|(?:政府|政务)?信息公开(?:的)?申请(?!人)|公开申请|申请公开(?:政府信息|信息)?|公开(?:政府)?信息(?:的)?申请/y,
  ],
  ['litigation', /(?:行政)?诉讼|应诉|(?:被)?起诉/y],
  ['reconsideration', /(?:行政)?复议/y],
  ['complaints', /投诉|举报/y],
  [
    'fees',
    /收费|收取(?:任何|相关|过)*(?:的)?费用?|费用|(?:(?:检索|查询|复制|复印|打印|传真|邮寄|快递|递送|工本)(?:费|、|和|及|与|或)?)+等?(?:各[类项种]|任何)?(?:成本)?费用?/y,
  ],
];

/** Words that may stand around these and change nothing. Any other word makes the statement unclear. */
const neutral =
  /(?<=针对|对于?|向|就)[^,、]{2,12}?(?:[镇乡县市区局委办厅院]|街道|单位|机关|部门|政府)(?=(?:有关|相关)?(?:政府|政务)?信息公开)|政府|政务|信息|不予公开|免予公开|公开|工作|由于|关于|有关|相关|涉及|针对|主动|公民|法人|自然人|个人|企业|市民|网民|依法|依规|有效|正式|其[他它]|组织|群众|社会|公众|任何|提出|提交|提起|引起|引发|导致|发生|产生|收到|接到|收取|受理|办理|处理|答复|回复|存在|出现|申请人|当事人|对象|书面|网上|当面|事务|减免|免除|形式|方面|方式|情况|情形|现象|案件|案例|事件|事项|问题|人员|信访|咨询|申诉|行政|行为|类|等|要求|请求|本年度|上年度|年度|全年|今年|各类|单位|机关|部门|街道|上级|以及|或者|纠纷|争议|而|因|由|就|对|向|为|被|我|本|局|镇|乡|县|市|区|委|办|厅|院|室|馆|署|校|站|所|中心|与|的|了|过|或|和|与|及|、|案|数|量|件|宗|起|例|条|次|项|一|申请|“|”|"|\(|\)|[\d年月日底末]/y;

interface Token {
  absent: Absent | null;
  text: string;
}

function tokens(text: string): Token[] | null {
  const found: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const token = tokenAt(text, index);
    if (!token) return null;
    found.push(token);
    index += token.text.length;
  }
  return found;
}

function tokenAt(text: string, index: number): Token | null {
  for (const [absent, pattern] of absents) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match) return { absent, text: match[0] };
  }
  neutral.lastIndex = index;
  const match = neutral.exec(text);
  return match ? { absent: null, text: match[0] } : null;
}

/**
 * What a phrase such as 政府信息公开申请行政复议、提起行政诉讼的情况 names, or none where it holds words
 * that may turn its sense. An application for reconsideration is no request for information.
 */
export function namedAbsents(phrase: string): Absent[] {
  const all = tokens(phrase);
  if (!all) return [];
  const named = new Set<Absent>();
  all.forEach(({ absent }, index) => {
    if (absent && !(absent === 'requests' && qualifiesNext(all, index))) named.add(absent);
  });
  return [...named];
}

/** Whether a request stands before a dispute or a fee as that which it is about. */
function qualifiesNext(all: readonly Token[], index: number): boolean {
  const rest = all.slice(index + 1);
  const next = rest.findIndex(({ absent }) => absent !== null && absent !== 'requests');
  if (next < 0) return false;
  const isAbout = all
    .slice(0, index)
    .some(({ text }) => /^(?:因|由于|就|对|针对|关于|涉及|有关)$/.test(text));
  return isAbout || !rest.slice(0, next).some(({ text }) => /^(?:、|和|与|及|以及|或|或者)$/.test(text));
}
