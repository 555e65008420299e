// Steps that all run, whatever fails on the way, and are counted in one plain last line.

/** How many checks passed, failed and were skipped. */
const noChecks = { passed: 0, failed: 0, skipped: 0 };

const add = (left, right) =>
  Object.fromEntries(Object.keys(noChecks).map((key) => [key, left[key] + (right[key] ?? 0)]));

/**
 * Runs steps one after another, tells how each went, and ends in `N passed, N failed`. A step is one check that
 * passes unless it throws, or returns its own counts and what is to be told of failures.
 * @param {[title: string, run: () => Promise<unknown>][]} steps
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runSteps(steps) {
  let sum = noChecks;
  for (const [title, step] of steps) {
    const began = Date.now();
    console.log(`… ${title}`);
    const result = await attempt(step);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${result.failed > 0 ? '✗' : '✓'} ${title} (${seconds} s)`);
    if (result.told) console.log(result.told.replace(/^/gm, '    '));
    sum = add(sum, result);
  }
  console.log(summary(sum));
  return sum.failed === 0;
}

async function attempt(step) {
  try {
    const counts = await step();
    return { ...noChecks, ...(counts && 'passed' in counts ? counts : { passed: 1 }) };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { ...noChecks, failed: 1, told };
  }
}

function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
