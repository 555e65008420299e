/** Records of older schema versions, without zod. */
export { type Migration, type MigrationOptions, migrate } from './migrate/migrate.ts';
export { type MigrationFault, MigrationRefused } from './migrate/refused.ts';
export { type MigrationStep, migrationSteps, type RawRecord } from './migrate/steps.ts';
