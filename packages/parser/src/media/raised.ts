/** A raised mark that points to a note, as it stands behind a label or figure: `1`, `[2]`, `注3`, `①`. */
export const noteMark = '[[(（【]?注?(?:\\d{1,2}|[①-⑳*※])[\\])）】]?';
const whole = new RegExp(`^\\s*${noteMark}\\s*$`);

/** Whether raised text behind other text of a cell points to a note, and is no part of its label or figure. */
export function isNoteMark(raised: string, before: string): boolean {
  return /[^A-Za-z\s]\s*$/.test(before) && whole.test(raised);
}
