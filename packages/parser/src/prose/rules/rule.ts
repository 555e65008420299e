import type { CellAddress, Form, Topic } from '@ogi-reports/schema';

/** The cell a figure speaks of: the same in every form, or one for each form that has it. */
export type CellChoice = CellAddress | { [F in Form]?: CellAddress<F> };

/** What a figure speaks of, by the words around it. The first rule that fits decides. */
export interface Rule {
  topic: Topic;
  /** Absent where no cell of any form holds such a figure, or where it isn't sure which. */
  cell?: CellChoice;
  /** Must match the words of the figure. */
  words: RegExp;
  not?: RegExp;
  unit?: RegExp;
  /**
   * Must match the headings above, joined by `/`, the topic of the figure before as `#requests#`, or the
   * sentence before the words.
   */
  near?: RegExp;
  /** Must not match the sentence before the figure. */
  notNear?: RegExp;
  /** As `near`, but a figure of zero is the agency's own anywhere. */
  nearUnlessZero?: RegExp;
}

/** Units in which pieces of information are counted. */
export const pieces = /^(?:条|篇|件|份|则|个|项|期|次|条次|篇次|部|类|种|批|期次|条\(次\)|篇\(次\))$|^$/;
/** Units in which what went out over a channel is counted: 39 个微信 are accounts, no items. */
export const items = /^(?:条|篇|件|份|则|项|期|次|条次|篇次|件次|批|期次|条\(次\)|篇\(次\))$|^$/;
/** Units in which cases and requests are counted. */
export const cases = /^(?:件|宗|起|项|份|条|次|个|例|件次|人次|批|批次|封|笔)$|^$/;
export const persons = /^(?:人|名|位|人次|人\(次\))$|^$/;
export const events = /^(?:次|场|期|场次|个|轮|班次|批|批次|期次)$|^$/;
export const money = /^(?:万元|亿元|元)$/;
