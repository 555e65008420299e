/** Types of the report and the diagnostic, generated from the JSON Schemas: no zod, no code at run time. */
export type * from './generated/types.ts';
