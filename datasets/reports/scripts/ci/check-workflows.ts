// Checks workflow files against GitHub's schema and prints what is wrong:
//   tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/check-workflows.ts FILE…
import { readFile } from 'node:fs/promises';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

for (const name of process.argv.slice(2)) {
  const content = await readFile(name, 'utf8');
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  for (const { message } of context.errors.getErrors()) console.error(message);
  if (context.errors.count > 0) process.exitCode = 1;
}
