import { type CodebookEntry, codebookEntry, Form, type Message } from '@ogi-reports/schema';

/** What the codebook says of a cell, in whichever form has it. */
export function entryOf(address: string): CodebookEntry | undefined {
  return Form.options.map((form) => codebookEntry(form, address)).find((entry) => entry !== undefined);
}

/** The codebook's entry of a path below `tables`, undefined for any other. */
export function entryAt([first, ...rest]: readonly PropertyKey[]): CodebookEntry | undefined {
  return first === 'tables' ? entryOf(rest.map(String).join('.')) : undefined;
}

/** The form's own label for a cell, the path for any other field. */
export function fieldName(path: readonly PropertyKey[]): Message {
  const plain = path.map(String).join('.');
  const entry = entryAt(path);
  return entry
    ? { zh: `“${entry.short.zh}”（${plain}）`, en: `"${entry.short.en}" (${plain})` }
    : { zh: `“${plain}”`, en: `"${plain}"` };
}
