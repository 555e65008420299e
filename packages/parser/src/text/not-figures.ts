const numerals = '零〇○一二两三四五六七八九十百千';
const numeral = `[${numerals}]`;
/** A whole number from its first digit. Lengths have bounds, as these patterns start at every character. */
const digits = '(?<!\\d)\\d{1,15}';
const decimal = `${digits}(?:\\.\\d{1,15})?`;

/**
 * Numbers that count nothing: dates, numbers of documents and articles, addresses, list numbers. Before each stand the
 * characters that it can begin with, in the syntax of classes.
 */
const patterns: [begin: string, pattern: string][] = [
  // Titles of documents: 《2019年政务公开工作要点》.
  ['《', '《[^《》]{1,80}》'],
  // Names in quotation marks that end in a number: “营商环境20条”, “一网通办”改革“三十条”.
  [
    '"“「『',
    `["“「『][^"“”「」『』,。;:公发收]{0,12}(?:\\d{1,3}|${numeral}{1,4})[条项款策招点步](?=["”」』])`,
  ],
  // Addresses on the web and of mail.
  ['hw', "(?:https?://|www\\.)[\\w.\\-/?=&%#:~+@!$'*,;]{1,2000}"],
  ['\\w.\\-', '(?<![\\w.\\-])[\\w.\\-]{1,64}@[\\w.\\-]{1,64}'],
  // Document numbers: 国办发〔2019〕54号, [2018]27号, 第711号.
  ['〔﹝\\[(【', '[〔﹝\\[(【](?:19|20)\\d{2}[〕﹞\\])】]第?\\d{0,9}号?'],
  [
    '第',
    `第(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,9}|${numeral}{1,9})(?:[、,至到和-]第?(?:\\d{1,9}|${numeral}{1,9})(?=[条款项章])){0,20}`,
  ],
  ['\\d', `${digits}号`],
  // Dates, also such as have lost characters, and lengths of time.
  ['\\d', '(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}'],
  ['\\d', '(?:19|20)\\d{2}(?:[-—–~至、和,](?:19|20)?\\d{2}){1,12}(?=年)'],
  ['\\d', '(?<!\\d)\\d{1,2}[-—–~至]\\d{1,2}(?=[月日])'],
  ['\\d', `${decimal}个?[多余半]?(?:工作日|自然日|年|月|日|小时|分钟|秒|周|季度|岁|天(?:之?内|前|后))`],
  [numerals, `${numeral}{2,4}年|${numeral}{1,3}月(?:${numeral}{1,3}日)?`],
  ['\\d', '\\d{1,2}:\\d{2}'],
  // Telephone numbers and postcodes.
  ['\\d', '(?<!\\d)0?\\d{2,4}[-—]\\d{6,8}(?:转\\d+)?|(?<!\\d)1[3-9]\\d{9}(?!\\d)'],
  ['电传手Q账编代邮', '(?:电话|传真|手机|QQ|账号|编号|代码|邮编|邮政编码)[:为是]?\\(?\\d{5,20}'],
  // Chapters and articles of a text, and its pages.
  ['\\d共', `${digits}章(?:${digits}节)?${digits}条|共\\d{1,4}页`],
  // Signed changes, of which the sign is no dash: 增减-5项.
  ['\\-', '(?<=增/?减|变化|为|是|:)-\\d{1,9}(?!\\d)'],
  // Versions, fractions and ranges.
  ['\\d', `${digits}(?:\\.\\d{1,9}){2,8}|${digits}/\\d{1,15}`],
  ['\\d', `${decimal}[-—–~至]\\d{1,15}(?:\\.\\d{1,15})?[十百千万]?`],
  // List numbers at the beginning of a sentence.
  ['(\\d', '(?<=^|[。;:!?\\n])\\(?\\d{1,2}(?:[.、](?!\\d)|\\))'],
  [`(${numerals}`, `(?<=^|[。;:!?\\n])\\(?${numeral}{1,3}[、)]`],
  // Sayings.
  ['最只一', '最多跑一次|只跑一次|一次办|一次性|一件事|一张网|一扇门|一次办好|一趟不跑'],
  // How a form says that something is to be counted, and what a rate or its limits are.
  ['相同', '(?:相同|同一)[^,。;()]{0,14}计\\d{1,2}[条次件]'],
  ['每', '每[件页份人张次]\\d{1,9}(?:\\.\\d{1,2})?元'],
  [
    '\\d',
    '(?<!\\d)\\d{1,6}[件页](?:\\([不含]{1,2}\\))?(?:以下|以上|以内)(?:\\([^()]{1,8}\\))?的?(?:部分|不收|免收|按|每)',
  ],
  // Digits torn apart by blanks, of which no part is the figure.
  ['\\d', '(?<![\\d ])\\d{1,15}(?: \\d{1,15})+'],
];

/** Most characters begin none of these, so that one look at the first spares trying all. */
const first = patterns.map(([begin]) => begin).join('');
const pattern = new RegExp(`(?=[${first}])(?:${patterns.map(([, each]) => each).join('|')})`, 'g');

/** Covers what looks like a figure and is none, so that offsets stay: the rest is read as figures. */
export function coverNonFigures(text: string): string {
  return text.replace(pattern, (match) => '\u0001'.repeat(match.length));
}
