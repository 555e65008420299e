import type { Report } from '@ogi-reports/schema';
import type { RecordCheck, RecordFault } from '../finding.ts';

/** The id is the agency's id and the year; within a dataset the file stands where the id says. */
export const identityCheck: RecordCheck = {
  id: 'identity',
  *run(report, file) {
    if (report.id === null) {
      yield missingId(report);
      return;
    }
    const [plain, edition] = report.id.split('@');
    if (plain !== expectedId(report)) yield wrongId(report);
    else yield* wrongPlace(report, file, edition);
  },
};

const expectedId = ({ agency, year }: Report): string => `${agency.id ?? '?'}/${year ?? '?'}`;

const missingId = (report: Report): RecordFault => ({
  path: ['id'],
  message: {
    zh: `记录没有编号。编号是机关编号加年份，这里应为“${expectedId(report)}”。`,
    en: `The record has no id. An id is the agency's id and the year, here "${expectedId(report)}".`,
  },
});

const wrongId = (report: Report): RecordFault => ({
  path: ['id'],
  message: {
    zh: `编号“${report.id}”与机关编号、年份不符，应为“${expectedId(report)}”。请改正编号、agency.id 或 year。`,
    en: `The id "${report.id}" does not fit the agency's id and the year, which make "${expectedId(report)}". Mend the id, agency.id or year.`,
  },
});

function* wrongPlace(report: Report, file: string, edition: string | undefined): Generator<RecordFault> {
  const below = /(?:^|\/)records\/(.+)$/.exec(file)?.[1];
  const { id = '' } = report.agency as { id?: string };
  const name = edition === undefined ? id : `${id}@${edition}`;
  const expected = `${report.year}/${id.slice(0, 2)}0000/${name}.json`;
  if (below === undefined || below === expected) return;
  yield {
    path: ['id'],
    message: {
      zh: `记录应放在 records/${expected}，现在在 records/${below}。请移动文件，或改正编号。`,
      en: `The record belongs at records/${expected}, but stands at records/${below}. Move the file, or mend the id.`,
    },
  };
}
