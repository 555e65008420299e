/** The models of one form alone: its tables, and a report on it. */
export { Report2021 } from '../report/2021.ts';
export { Tables2021 } from './tables-2021.ts';
