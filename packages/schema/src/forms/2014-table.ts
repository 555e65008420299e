/** The models of one form alone: its tables, and a report on it. */
export { Report2014 } from '../report/2014-table.ts';
export { Tables2014 } from './tables-2014.ts';
