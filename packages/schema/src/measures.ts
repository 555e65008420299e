/** Measures alone: they need no zod at run time. */
export * from './helpers/measure.ts';
