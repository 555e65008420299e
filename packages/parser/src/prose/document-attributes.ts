import type { Draft } from './drafts.ts';

/** What a document is marked with when it is drawn up (公开属性), and nothing more. */
const attribute =
  /^(?:其中)?[,、(]*(?:属于?|为|定为)?["“]?(主动公开|依申请公开|(?:不予|免予|不)公开)["”]?(?:类|的|属性)*(?:公文|文件|信息)?(?:有|为|共|数)*$/;
const ofDocuments = /发文|制发|印发|行文|公文|文件/;
const ofRequests = /(?<!依)申请|答复/;

/** 制发公文120件，其中主动公开85件、依申请公开20件、不予公开15件: how documents are marked, and no requests. */
export function leaveAttributes(drafts: readonly Draft[]): void {
  drafts.forEach((whole, index) => {
    if (attribute.test(whole.words) || ofRequests.test(whole.words)) return;
    const marked = markedBehind(whole, drafts.slice(index + 1));
    const kinds = new Set(marked.map(kindOf));
    if (kinds.size < 2) return;
    const areDocuments = ofDocuments.test(whole.words);
    if (!areDocuments && !/信息/.test(whole.words)) return;
    for (const draft of marked) if (areDocuments || kindOf(draft) !== '主动公开') leaveToCategory(draft);
  });
}

const kindOf = ({ words }: Draft): string | undefined => attribute.exec(words)?.[1];

/** The figures of attributes that follow a figure in its sentence, and that it holds. */
function markedBehind(whole: Draft, behind: readonly Draft[]): Draft[] {
  const end = behind.findIndex(
    (draft) =>
      kindOf(draft) === undefined || draft.unit !== whole.unit || /[。;]/.test(between(whole, draft)),
  );
  const marked = behind.slice(0, end < 0 ? behind.length : end);
  return marked.reduce((sum, { value }) => sum + value, 0) <= whole.value ? marked : [];
}

const between = (whole: Draft, draft: Draft): string => whole.passage.text.slice(whole.end, draft.start);

function leaveToCategory(draft: Draft): void {
  draft.cell = null;
  draft.topic = 'disclosure-category';
}
