import type { Message } from '@ogi-reports/schema';

/** Something that stops a command or one of its inputs, told to a person; never a defect of the program. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly text: Message,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
    this.name = 'Failure';
  }
}

interface Told extends Error {
  text: Message;
}

/** Errors of the packages that are meant for people carry a text in both languages. */
const isTold = (error: unknown): error is Told =>
  error instanceof Error &&
  'text' in error &&
  typeof error.text === 'object' &&
  error.text !== null &&
  'zh' in error.text;

/** The error's own code, else its name: `RecordExists` is `record-exists`. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
}

/** Whatever was thrown, as something to tell: an error meant for people as it is, any other as a defect. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (isTold(error)) return new Failure(codeOf(error), error.text, { cause: error });
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const text = {
    zh: `程序出错（${what}）。请把这条信息连同输入文件一起报告。`,
    en: `the program failed (${what}). Please report this together with the input.`,
  };
  return new Failure('defect', text, { cause: error });
}
