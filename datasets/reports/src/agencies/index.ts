export { enter, frozenId } from './register.ts';
export { type AgencyEntry, InvalidAgencies, nameIn, readAgencies, writeAgencies } from './table.ts';
