/** The rules explained, for a site and for `ogi rules`: kept apart so that an audit need not carry the texts. */
export type { Example, ExampleReport, RulePage } from './examples/page.ts';
export { sketchDocument } from './examples/page.ts';
export { type ReportSketch, sketchReport } from './examples/report.ts';
export { ruleList, rulePage } from './page.ts';
export { pages } from './rules/pages.ts';
