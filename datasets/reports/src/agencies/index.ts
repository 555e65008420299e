export { enter, frozenId } from './register.ts';
export { type NamedAgency, type Resolution, resolveAgency } from './resolve.ts';
export { type AgencyEntry, InvalidAgencies, nameIn, readAgencies, writeAgencies } from './table.ts';
