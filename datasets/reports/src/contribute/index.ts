export { completeAgency, type Suggestion } from './complete.ts';
export {
  type CellCorrection,
  CorrectionRefused,
  correctionForm,
  correctRecord,
  readCorrectionIssue,
} from './correction.ts';
export { type Answers, type Draft, draftRecord, type Question } from './draft.ts';
export { type EntryMode, enterRecord, RecordExists, RecordIncomplete } from './enter.ts';
export { readFormText, writeFormText } from './form-text.ts';
export { issueForm, issueLink, readIssue } from './issue.ts';
export { NotATemplate, type ReadTemplate, readTemplate, writeTemplate } from './template.ts';
