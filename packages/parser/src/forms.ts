/** The official forms as `readTables` takes them; each is importable alone from `forms/2021` and its like. */
export type { FormReader } from './forms/family.ts';
export { form2014 } from './forms/family-2008.ts';
export { form2019Trial, form2021 } from './forms/family-2019.ts';
export { allForms } from './tables/read-tables.ts';
