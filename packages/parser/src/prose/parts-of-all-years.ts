import type { Draft } from './drafts.ts';

/** A figure that repeats the one before it for all years has no parts of its own: 公开300条，历年累计1200条. */
const bare = /^(?:历年|历史|累计|总|共|计|至今|以来|达|为|,)*$/;

/** 历年累计收到申请40件，其中当面申请3件: the parts of what there was in all years are of all years too. */
export function leavePartsOfAllYears(drafts: readonly Draft[]): void {
  drafts.forEach((whole, index) => {
    if (whole.period !== 'cumulative' || whole.isPart || bare.test(whole.words)) return;
    for (const part of partsOf(whole, drafts.slice(index + 1))) {
      part.period = 'cumulative';
      part.cell = null;
    }
  });
}

/** The figures behind a whole up to the end of its sentence, or up to one that names a time. */
function partsOf(whole: Draft, behind: readonly Draft[]): Draft[] {
  if (!behind[0]?.isPart) return [];
  const text = whole.passage.text;
  const end = behind.findIndex(
    ({ start, unit, period }) =>
      period !== 'unstated' || unit !== whole.unit || /[。;]/.test(text.slice(whole.end, start)),
  );
  return behind.slice(0, end < 0 ? behind.length : end);
}
