/** The models of one form alone: its tables, and a report on it. */
export { Report2019Trial } from '../report/2019-trial.ts';
export { Tables2019Trial } from './tables-2019-trial.ts';
