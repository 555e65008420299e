// Writes the GitHub issue forms from the forms' own fields: tsx datasets/reports/scripts/generate-issue-forms.ts
import { writeFile } from 'node:fs/promises';
import { issueForms } from './issue-forms.ts';

for (const [file, text] of Object.entries(issueForms)) await writeFile(file, text);
