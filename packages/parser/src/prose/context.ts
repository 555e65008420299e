import type { Edition, Form } from '@ogi-reports/schema';

/** What is known of the report from elsewhere: it decides which form's cells a figure may speak of. */
export interface ClaimContext {
  year: number | null;
  edition: Edition | null;
  /** The agency's name: what the text says of a larger area or another government is not its own. */
  agency?: string | null;
  /** What the report's own tables say, as in a record: figures of the text that differ are marked as doubtful. */
  tables?: object;
}

/** The form whose terms a report of that edition and year uses in its text. */
export function formOf({ edition, year }: ClaimContext): Form | null {
  if (edition === '2014-table' || edition === '2019-trial' || edition === '2021') return edition;
  if (year === null) return null;
  if (year <= 2018) return '2014-table';
  return year <= 2020 ? '2019-trial' : '2021';
}
