import type { Draft } from './drafts.ts';

/** What a document is marked with when it is drawn up (公开属性), and nothing more. */
const attribute =
  /^(?:其中)?[,、(]*(?:属于?|为|定为)?["“]?(主动公开|依申请公开|(?:不予|免予|不)公开)["”]?(?:类|的|属性)*(?:公文|文件|信息)?(?:有|为|共|数)*$/;
const ofDocuments = /发文|制发|印发|行文|公文|文件|公开属性/;
const ofRequests = /(?<!依)申请|答复/;

/** 制发公文120件，其中主动公开85件、依申请公开20件、不予公开15件: how documents are marked, and no requests. */
export function leaveAttributes(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (kindOf(draft) === undefined || (before && kindOf(before) !== undefined)) return;
    const marked = markedFrom(drafts.slice(index));
    const whole = before && isOneSentence(before, draft) && before.unit === draft.unit ? before : undefined;
    if (new Set(marked.map(kindOf)).size < 2 || (whole && sum(marked) > whole.value)) return;
    const head = whole?.words ?? sentenceBefore(draft);
    if (ofRequests.test(head)) return;
    const areDocuments = ofDocuments.test(head);
    if (!areDocuments && !(whole && /信息/.test(head))) return;
    for (const each of marked) if (areDocuments || kindOf(each) !== '主动公开') leaveToCategory(each);
  });
}

const kindOf = ({ words }: Draft): string | undefined => attribute.exec(words)?.[1];
const sum = (drafts: readonly Draft[]): number => drafts.reduce((all, { value }) => all + value, 0);

const isOneSentence = (one: Draft, next: Draft): boolean =>
  !/[。;]/.test(one.passage.text.slice(one.end, next.start));

/** The figures of attributes that follow one another in a sentence. */
function markedFrom(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts[0] as Draft;
  const end = drafts.findIndex(
    (draft) => kindOf(draft) === undefined || draft.unit !== first.unit || !isOneSentence(first, draft),
  );
  return end < 0 ? drafts : drafts.slice(0, end);
}

const longest = 80;

function sentenceBefore({ passage: { text }, subject: [from] }: Draft): string {
  const before = text.slice(Math.max(0, from - longest), from);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
}

function leaveToCategory(draft: Draft): void {
  draft.cell = null;
  draft.topic = 'disclosure-category';
}
