import { type Figure, readFigures } from '../text/numerals.ts';
import { figuresBeside, type Named, namesOf } from './enumerations.ts';

/** A figure with the words that tell what it counts. Offsets are those of the passage. */
export interface Mention extends Figure {
  /** The clause that the figure ends, and what follows it as its noun: 收到 1 件 申请 gives 收到申请. */
  words: string;
  /** What stands before that clause, back to the last full stop or semicolon. */
  lead: string;
  /** Where the words stand: the clause, or the noun after the figure where the clause has none. */
  subject: [start: number, end: number];
  /** The sentence up to the figure, semicolons included. */
  sentence: string;
  /** Whether the figure is introduced as a part (其中, 包括) of one before it. */
  isPart: boolean;
  /** Where its time is told: before the figure, or, of several side by side, before each one's name. */
  toldAt: number;
}

const part = /其中|包括|分别|在[^,]{0,20}(?:信息|申请|数)中,/;
const stops = marks('。!?');
const bounds = marks('。!?;');
const pauses = marks(',:');

/** Whether a character is one of these marks, by its code, as it is asked for many characters of each sentence. */
type Marks = (code: number) => boolean;

function marks(characters: string): Marks {
  const known = new Uint8Array(0x3100);
  for (const each of characters) known[each.charCodeAt(0)] = 1;
  return (code) => known[code] === 1;
}

const noWords =
  /^(?:[我本全](?:单位|机关|部门|街道|[局镇乡县市区委办厅院省州旗])|其中|包括|分别|共计?|合计|总计|累计|总共|均|各|约|为|是|有|达到?|了|全年|年度|今年|本年度?|当年|年内|截[至止]|底|末|目前|和|与|以?及|[\d年月日]|[:"“”(),、])*$/;
const verbs =
  /(?:公开|发布|更新|收到|接到|接收|受理|新收|办理|办结|答复|回复|编发|报送|上报|印发|制定|制发|出台|召开|举办|开展|组织|参加|参与|发放|接待|处理|推送|转载|刊发|登载|录入|上传|公示|回应|解读|设立|设置|设有|开辟|开设|增设|新设|建成|建立|配备|安排|明确|确定|指定|选派|涉及|新增|撰写|共|计|达|有|为|其中|其余|剩余|尚余|另有|对|由|做好|(?<!年度?|同期)的)了?$/;

/** The figures of a passage, each with the words around it. */
export function readMentions(text: string): Mention[] {
  const figures = readFigures(text);
  const mentions: Mention[] = [];
  let taken = 0;
  figures.forEach((figure, index) => {
    const found = mention(text, figure, figures[index - 1], figures[index + 1], taken);
    mentions.push(found);
    const [start, end] = found.subject;
    taken = start >= figure.end && /^[、,;。)和与及]/.test(text.slice(end, end + 1)) ? end : figure.end;
  });
  if (text.includes('分别')) distribute(text, figures, mentions);
  return mentions;
}

/** Gives each of the figures behind 分别 the words that are its own; where they cannot be told, none. */
function distribute(text: string, figures: readonly Figure[], mentions: Mention[]): void {
  for (let first = 0; first < mentions.length; first += 1) {
    const count = figuresBeside(text, figures, first);
    const { words, start, subject } = mentions[first] as Mention;
    if (count === 1 || subject[0] > start || !words.includes('分别')) continue;
    const names = namesOf(text.slice(subject[0], start), subject[0], count);
    for (let index = 0; index < count; index += 1)
      tell(mentions[first + index] as Mention, names?.[index] ?? { words: '', end: start });
    first += count - 1;
  }
}

function tell(mention: Mention, { words, end }: Named): void {
  mention.words = words;
  mention.toldAt = end;
}

function mention(
  text: string,
  figure: Figure,
  previous: Figure | undefined,
  next: Figure | undefined,
  taken: number,
): Mention {
  const sentenceStart = lastIndex(text, bounds, figure.start);
  const from = Math.max(sentenceStart, taken);
  const left = text.slice(from, figure.start);
  const opens = /[,:]$/.test(left) && /^[^,。;:!?、()”"]{3,}/.test(text.slice(figure.end, figure.end + 30));
  const clauseStart = opens ? figure.start : from + startOfClause(left);
  const clause = text.slice(clauseStart, figure.start).replace(/^[,、:(]+/, '');
  const statement = text.slice(sentenceStart, figure.start);
  const noun = nounAfter(text, clause, figure, next);
  const { value, unit, qualifier, start, end, raw } = figure;
  return {
    value,
    unit,
    qualifier,
    start,
    end,
    raw,
    words: plain(clause.replace(/[,:]$/, '') + noun).slice(-longestWords),
    lead: text.slice(sentenceStart, clauseStart),
    subject: noun ? [figure.end, figure.end + noun.length] : [clauseStart, figure.start],
    sentence: text.slice(lastIndex(text, stops, figure.start), figure.start),
    isPart: part.test(previous && previous.end >= sentenceStart ? statement : left),
    toldAt: figure.start,
  };
}

const plain = (words: string) => (words.includes('…') ? words.replaceAll('…', '') : words);

/** No sentence is searched further back than this. */
const longestSentence = 400;
/** What a figure counts is said in fewer characters. */
const longestWords = 80;

function lastIndex(text: string, isMark: Marks, end: number): number {
  const first = Math.max(0, end - longestSentence);
  for (let index = end - 1; index >= first; index -= 1) if (isMark(text.charCodeAt(index))) return index + 1;
  return first;
}

/** Where the clause before the figure begins: one that says nothing takes the clause before it along. */
function startOfClause(left: string): number {
  let start = left.length;
  do {
    start = Math.max(lastPause(left, start - 1), 0);
  } while (start > 0 && noWords.test(left.slice(start)));
  return start;
}

/** Behind the last comma or colon before `end`, but for those of a remark in brackets that the clause holds. */
function lastPause(left: string, end: number): number {
  const pause = lastIndex(left, pauses, end);
  const closing = left.lastIndexOf(')', end - 1);
  if (closing < pause) return pause;
  const opening = left.lastIndexOf('(', closing);
  return opening < 0 || opening >= pause ? pause : lastPause(left, opening);
}

function nounAfter(text: string, clause: string, figure: Figure, next: Figure | undefined): string {
  const noun = /^[^,。;:!?、()”"]*/.exec(text.slice(figure.end, figure.end + 30))?.[0] ?? '';
  if (
    noun === '' ||
    /^(?:[我本全](?:单位|机关|部门|街道|[局镇乡县市区委办厅院省州旗])|其中|占|比|较|同比|以上|左右|增|减少|升至|降至|和|及|与|以及|并)/.test(
      noun,
    )
  )
    return '';
  const isBare = noWords.test(clause) || verbs.test(clause);
  if (!isBare) return '';
  const runsInto = next !== undefined && next.start < figure.end + noun.length;
  return runsInto ? noun.slice(0, next.start - figure.end).replace(/(?:以?及|和|与)$/, '') : noun;
}
