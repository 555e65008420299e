/** Kinds of oddities that the transcribers saw, and what a record says of each. Anything else is left out. */
const kinds: [seen: RegExp, note: string][] = [
  [/wrong form for the year/, 'the tables follow a form of another year'],
  [
    /(pieces|characters) lost|run together|machine-rewritten|brackets? lost|lost brackets/,
    'pieces of printed dates or numbers are lost on the page',
  ],
  [
    /level mismatch|total says|, not \d+|against a stated|already add|two different totals|two sets of figures|in another$|exceed 1|above the stated total/,
    'figures in the text do not agree with one another',
  ],
  [/table says|prose and table/, 'text and table disagree'],
  [
    /cannot make 规章|legally impossible|claims \d+ rules|lists 规章/,
    'rules (规章) are reported by an agency that cannot make them',
  ],
  [
    /implausible|likely all documents|not item counts|misread|running total|single purchase/,
    'a figure is implausible as its column is headed',
  ],
  [/republished|also stored/, 'the page is published under more than one address'],
  [
    /published (almost )?a year late|published after|long after|re-uploaded|end of the following year|URL date 20|under a URL stamped|displayed publish time|published 20\d\d-\d\d-\d\d( by URL| per URL|$)/,
    'the page is dated after the report was due',
  ],
  [/before the year ended|period ends|eleven months/, 'the period or the date ends before the year does'],
  [
    /copied (from|text|sentence)|sister report|same template|template (sentence|placeholder)|identical preamble/,
    'passages are taken from a template or from another report',
  ],
  [
    /cites 国办|cites a notice|decree number typo|non-existent/,
    'a notice is cited by a wrong number or year',
  ],
  [/extra (row|empty|line)|local extra/, 'a table has rows or columns that the form lacks'],
  [/filling instructions/, 'filling-in instructions stand inside the labels'],
  [
    /head(er)?s? (cells?|characters?|words)?.*(lost|cut|split|truncated|broken|inner blanks)|label 规范性文件 inside/,
    'labels or column heads are cut or changed',
  ],
  [
    /de-duplication|repeated strings removed/,
    'repeated strings are missing on the page, so that few cells can be placed',
  ],
  [
    /left out of cells|figure cut off by the excerpt|only the first cell|is beyond the excerpt/,
    'some cells could not be placed and are left out',
  ],
  [/without (a )?unit|unit lost/, 'an amount or total is printed without its unit'],
  [
    /applications.* in (条|项|宗|次|起)|requests? counted in|amount in 元/,
    'units differ from those of the form',
  ],
  [/old 统计表|old-form (channel|indicator)/, 'indicators of the 2014 table are told in prose'],
  [/cumulative/, 'figures over several years stand beside those of the year'],
  [
    /only the county government office|county government office/,
    'covers the government office alone, not the county',
  ],
  [/metadata|later agency name/, 'the page names the agency differently in its frame'],
  [/未增未减/, 'changes are written in words'],
  [
    /images|picture file|tables missing|tables are missing/,
    'the tables are missing from the page or are pictures',
  ],
];

/** Notes for a record from what the transcribers remarked, in words of the project. */
export function notesOf(quirks: string[]): string[] {
  return kinds.filter(([seen]) => quirks.some((quirk) => seen.test(quirk))).map(([, note]) => note);
}
