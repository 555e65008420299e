export { type FollowedPlace, followPlace, placeNow } from './follow-place.ts';
export { enter, frozenId } from './register.ts';
export { resolveAgency } from './resolve.ts';
export { type AgencyEntry, agenciesOf, nameIn, readAgencies, writeAgencies } from './table.ts';
