// Fails where a contribution of data touches anything else:
//   git diff --name-only BASE HEAD | tsx --tsconfig tsconfig.sources.json datasets/reports/scripts/ci/guard.ts
import { text } from 'node:stream/consumers';
import { strangePaths } from '../../src/review/index.ts';

const strange = strangePaths((await text(process.stdin)).split('\n').filter(Boolean));
for (const path of strange)
  console.error(
    `${path}: 数据贡献只改数据，请另开一个合并请求。 · A contribution of data touches data alone; send this apart.`,
  );
process.exitCode = strange.length > 0 ? 1 : 0;
