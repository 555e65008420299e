import type { Failure } from '../failure.ts';

/**
 * One way to print the results of a batch: text before all, for each input, for each input that could not be
 * read, and after all.
 */
export interface Printer<Result> {
  begin(): string;
  result(file: string, result: Result): string;
  failure(file: string, failure: Failure): string;
  end(): string;
}

/** An input that could not be read, as machines see it. */
export function failureRecord(file: string, { code, text }: Failure) {
  return { file, error: { code, message: text } };
}
