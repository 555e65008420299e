/** The schema version that this package writes. */
export const SCHEMA_VERSION = '1';
