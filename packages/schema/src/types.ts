/** Types of the report, the diagnostic and the finding, generated from the JSON Schemas: no zod, no code at run time. */
export type * from './generated/types.ts';
