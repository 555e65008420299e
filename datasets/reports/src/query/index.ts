export { agenciesOf } from '../agencies/index.ts';
export { QueryError } from './errors.ts';
export { type NamedQuery, namedQueries } from './named.ts';
export { type Answer, openQuery, type Query, type QueryValue } from './open.ts';
export type { Loaded } from './stage.ts';
export { answerToCsv } from './to-csv.ts';
