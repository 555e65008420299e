export { agenciesOf, type FollowedPlace, followPlace } from '../agencies/index.ts';
export { completeAgency, type Suggestion } from './complete.ts';
export {
  type CellCorrection,
  CorrectionRefused,
  correctionForm,
  correctRecord,
  isCorrection,
  readCorrectionIssue,
} from './correction.ts';
export { type Answers, type Draft, draftRecord } from './draft.ts';
export { type EntryMode, enterRecord, RecordExists, RecordIncomplete } from './enter.ts';
export { readFormText, writeFormText } from './form-text.ts';
export { issueForm, issueLink, readIssue } from './issue.ts';
export type { Question } from './questions.ts';
export { isTemplate, NotATemplate, type ReadTemplate, readTemplate, writeTemplate } from './template.ts';
