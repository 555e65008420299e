export { linesIn, valuesIn } from './lines.ts';
export { indexReports, openReports, type ReportFile } from './lookup.ts';
