const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The names of all entries that the installed packages export as code. */
exports.entriesOf = () => {
  const scope = join(__dirname, 'node_modules/@ogi-reports');
  return readdirSync(scope).flatMap((name) => {
    const { exports: entries } = JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8'));
    return Object.keys(entries)
      .filter((entry) => !entry.includes('*') && !entry.endsWith('.json'))
      .map((entry) => `@ogi-reports/${name}${entry.slice(1)}`);
  });
};
