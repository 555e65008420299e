export { enter, frozenId } from './register.ts';
export { resolveAgency } from './resolve.ts';
export { type AgencyEntry, nameIn, readAgencies, writeAgencies } from './table.ts';
