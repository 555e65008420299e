/** Findings for people and for machines. */
export { coverageLine } from './format/coverage.ts';
export { frame } from './format/frame.ts';
export { formatGithub, type GithubOptions } from './format/github.ts';
export { formatJson, formatNdjsonLine } from './format/json.ts';
export { formatMarkdown, type MarkdownOptions } from './format/markdown.ts';
export { formatPeople, type PeopleOptions } from './format/people.ts';
export { type RecordPositions, recordPositions, type TextPosition } from './format/record-positions.ts';
export { type Audited, type Language, type Paint, plain } from './format/types.ts';
