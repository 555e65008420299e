// Generated from the zod schemas by `pnpm generate`; edits are overwritten.
interface Law {
  regulations: string;
  articles: readonly string[];
  basis: string;
}

/** A row's name in English, those of its columns, and the law behind it. */
export type RowNotes = readonly [en: string, columns: readonly string[], law: Law | null];

const columns1: readonly string[] = [];
const columns2: readonly string[] = ["newly made","newly disclosed","total disclosed (stock)"];
const columns3: readonly string[] = ["items on list, prior year","change in year (signed)","decisions made"];
const columns4: readonly string[] = ["items, prior year","change in year (signed)"];
const columns5: readonly string[] = ["projects","total value"];
const columns6: readonly string[] = ["natural persons","commercial enterprises","research institutions","public-interest organisations","legal service organisations","other organisations","total"];
const columns7: readonly string[] = ["upheld","corrected","other outcome","pending","total"];
const columns8: readonly string[] = ["issued","repealed","in force at year-end"];
const columns9: readonly string[] = ["decisions made in year"];
const columns10: readonly string[] = ["amount collected"];

const law1: Law = {"regulations":"2008","articles":["24"],"basis":"inferred"};
const law2: Law = {"regulations":"2008","articles":["21(1)"],"basis":"inferred"};
const law3: Law = {"regulations":"2008","articles":["22"],"basis":"inferred"};
const law4: Law = {"regulations":"2008","articles":["21(2)"],"basis":"inferred"};
const law5: Law = {"regulations":"2008","articles":["14(4)"],"basis":"inferred"};
const law6: Law = {"regulations":"2008","articles":["8"],"basis":"inferred"};
const law7: Law = {"regulations":"2008","articles":["2"],"basis":"inferred"};
const law8: Law = {"regulations":"2008","articles":["14(2)","13"],"basis":"inferred"};
const law9: Law = {"regulations":"2008","articles":["21(3)"],"basis":"inferred"};
const law10: Law = {"regulations":"2008","articles":["21(4)"],"basis":"inferred"};
const law11: Law = {"regulations":"2008","articles":["33(2)"],"basis":"inferred"};
const law12: Law = {"regulations":"2008","articles":["33(1)"],"basis":"inferred"};
const law13: Law = {"regulations":"2008","articles":["27"],"basis":"inferred"};
const law14: Law = {"regulations":"2019","articles":["20(1)"],"basis":"official"};
const law15: Law = {"regulations":"2019","articles":["20(5)"],"basis":"official"};
const law16: Law = {"regulations":"2019","articles":["20(6)"],"basis":"official"};
const law17: Law = {"regulations":"2019","articles":["20(8)"],"basis":"official"};
const law18: Law = {"regulations":"2019","articles":["20(9)"],"basis":"official"};
const law19: Law = {"regulations":"2019","articles":["27","28","29","30","31"],"basis":"inferred"};
const law20: Law = {"regulations":"2019","articles":["33"],"basis":"inferred"};
const law21: Law = {"regulations":"2019","articles":["36(1)","36(2)"],"basis":"official"};
const law22: Law = {"regulations":"2019","articles":["37"],"basis":"official"};
const law23: Law = {"regulations":"2019","articles":["14"],"basis":"official"};
const law24: Law = {"regulations":"2019","articles":["15","32"],"basis":"official"};
const law25: Law = {"regulations":"2019","articles":["16(1)"],"basis":"official"};
const law26: Law = {"regulations":"2019","articles":["16(2)"],"basis":"official"};
const law27: Law = {"regulations":"2019","articles":["36(7)"],"basis":"inferred"};
const law28: Law = {"regulations":"2019","articles":["36(4)","36(5)"],"basis":"inferred"};
const law29: Law = {"regulations":"2019","articles":["38"],"basis":"official"};
const law30: Law = {"regulations":"2019","articles":["30","29"],"basis":"official"};
const law31: Law = {"regulations":"2019","articles":["39(1)"],"basis":"official"};
const law32: Law = {"regulations":"2019","articles":["36(6)"],"basis":"official"};
const law33: Law = {"regulations":"2019","articles":["39(2)"],"basis":"official"};
const law34: Law = {"regulations":"2019","articles":["35"],"basis":"official"};
const law35: Law = {"regulations":"2019","articles":["2","38"],"basis":"inferred"};
const law36: Law = {"regulations":"2019","articles":["51"],"basis":"inferred"};
const law37: Law = {"regulations":"2019","articles":["30"],"basis":"official"};
const law38: Law = {"regulations":"2019","articles":["42"],"basis":"official"};

/** The rows of all forms, oldest form first, in the order of the printed form. */
export const rowNotes: readonly RowNotes[] = [
  ["items proactively disclosed (de-duplicated)", columns1, null],
  ["normative documents disclosed", columns1, null],
  ["normative documents issued", columns1, null],
  ["disclosed in the government gazette", columns1, null],
  ["disclosed on government websites", columns1, null],
  ["disclosed on government Weibo accounts", columns1, null],
  ["disclosed on government WeChat accounts", columns1, null],
  ["disclosed through other channels", columns1, null],
  ["hot topics or major public-opinion events responded to (de-duplicated)", columns1, null],
  ["press conferences held or attended", columns1, null],
  ["press conferences attended by the principal official", columns1, null],
  ["online interviews on government websites", columns1, null],
  ["online interviews attended by the principal official", columns1, null],
  ["policy interpretation articles published", columns1, null],
  ["events responded to via Weibo or WeChat", columns1, null],
  ["events responded to through other channels", columns1, null],
  ["requests received", columns1, null],
  ["requests received in person", columns1, null],
  ["requests received by fax", columns1, null],
  ["requests received online", columns1, null],
  ["requests received by post", columns1, null],
  ["requests closed", columns1, null],
  ["requests closed on time", columns1, law1],
  ["requests closed after a lawful extension", columns1, law1],
  ["replies issued", columns1, null],
  ["replies: already proactively disclosed", columns1, law2],
  ["replies: granted", columns1, law2],
  ["replies: granted in part", columns1, law3],
  ["replies: refused", columns1, law4],
  ["refused: state secret", columns1, law5],
  ["refused: trade secret", columns1, law5],
  ["refused: personal privacy", columns1, law5],
  ["refused: endangers three securities and one stability", columns1, law6],
  ["refused: not government information under the Regulations", columns1, law7],
  ["refused: other circumstances under laws and regulations", columns1, law8],
  ["replies: not this agency's to disclose", columns1, law9],
  ["replies: information does not exist", columns1, law9],
  ["replies: told to amend or supplement", columns1, law10],
  ["replies: referred to another channel", columns1, null],
  ["administrative reconsideration cases", columns1, law11],
  ["reconsideration: upheld", columns1, null],
  ["reconsideration: corrected", columns1, null],
  ["reconsideration: other", columns1, null],
  ["administrative litigation cases", columns1, law11],
  ["litigation: upheld or claim dismissed", columns1, null],
  ["litigation: corrected", columns1, null],
  ["litigation: other", columns1, null],
  ["complaints and reports", columns1, law12],
  ["fees charged on requests (cost recovery)", columns1, law13],
  ["dedicated OGI offices", columns1, null],
  ["public reading points", columns1, null],
  ["OGI staff", columns1, null],
  ["OGI staff, full-time", columns1, null],
  ["OGI staff, part-time", columns1, null],
  ["dedicated OGI budget", columns1, null],
  ["OGI meetings held", columns1, null],
  ["training sessions held", columns1, null],
  ["trainees (person-times)", columns1, null],
  ["rules (guizhang)", columns2, law14],
  ["normative documents", columns2, law14],
  ["administrative licences", columns3, law15],
  ["other external management and service matters", columns3, law15],
  ["administrative penalties", columns3, law16],
  ["administrative coercive measures", columns3, law16],
  ["administrative and institutional fees", columns4, law17],
  ["centralised government procurement", columns5, law18],
  ["new requests received in the year", columns6, law19],
  ["requests carried over from the prior year", columns6, law20],
  ["disclosed", columns6, law21],
  ["partly disclosed", columns6, law22],
  ["refused: state secret", columns6, law23],
  ["refused: barred by other law or administrative regulation", columns6, law23],
  ["refused: endangers three securities and one stability", columns6, law23],
  ["refused: third-party rights", columns6, law24],
  ["refused: internal affairs (three kinds)", columns6, law25],
  ["refused: deliberative or process information (four kinds)", columns6, law26],
  ["refused: enforcement case file", columns6, law26],
  ["refused: register-enquiry matter", columns6, law27],
  ["unable: not held by this agency", columns6, law28],
  ["unable: no existing information, would need creating", columns6, law29],
  ["unable: still unclear after correction", columns6, law30],
  ["not processed: petition, report or complaint", columns6, law31],
  ["not processed: repeat request", columns6, law32],
  ["not processed: publicly available publication", columns6, law33],
  ["not processed: excessive repeated requests without good reason", columns6, law34],
  ["not processed: asks to confirm or re-issue information already obtained", columns6, law35],
  ["otherwise handled", columns6, null],
  ["total outcomes", columns6, null],
  ["carried forward to next year", columns6, law20],
  ["administrative reconsideration", columns7, law36],
  ["litigation without prior reconsideration", columns7, law36],
  ["litigation after reconsideration", columns7, law36],
  ["rules (guizhang)", columns8, law14],
  ["administrative normative documents", columns8, law14],
  ["administrative licences", columns9, law15],
  ["administrative penalties", columns9, law16],
  ["administrative coercive measures", columns9, law16],
  ["administrative and institutional fees", columns10, law17],
  ["new requests received in the year", columns6, law19],
  ["requests carried over from the prior year", columns6, law20],
  ["disclosed", columns6, law21],
  ["partly disclosed", columns6, law22],
  ["refused: state secret", columns6, law23],
  ["refused: barred by other law or administrative regulation", columns6, law23],
  ["refused: endangers three securities and one stability", columns6, law23],
  ["refused: third-party rights", columns6, law24],
  ["refused: internal affairs (three kinds)", columns6, law25],
  ["refused: deliberative or process information (four kinds)", columns6, law26],
  ["refused: enforcement case file", columns6, law26],
  ["refused: register-enquiry matter", columns6, law27],
  ["unable: not held by this agency", columns6, law28],
  ["unable: no existing information, would need creating", columns6, law29],
  ["unable: still unclear after correction", columns6, law30],
  ["not processed: petition, report or complaint", columns6, law31],
  ["not processed: repeat request", columns6, law32],
  ["not processed: publicly available publication", columns6, law33],
  ["not processed: excessive repeated requests without good reason", columns6, law34],
  ["not processed: asks to confirm or re-issue information already obtained", columns6, law35],
  ["otherwise handled: not corrected in time", columns6, law37],
  ["otherwise handled: fee not paid in time", columns6, law38],
  ["otherwise handled: other", columns6, null],
  ["total outcomes", columns6, null],
  ["carried forward to next year", columns6, law20],
  ["administrative reconsideration", columns7, law36],
  ["litigation without prior reconsideration", columns7, law36],
  ["litigation after reconsideration", columns7, law36],
];
