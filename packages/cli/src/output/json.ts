import { failureRecord, type Printer } from './printer.ts';

/** The whole result of one input, or an array with one element for each of several. */
export function jsonPrinter<Result extends object>(several: boolean): Printer<Result> {
  return several ? arrayPrinter() : objectPrinter();
}

const pretty = (value: object): string => JSON.stringify(value, null, 2);

function arrayPrinter<Result extends object>(): Printer<Result> {
  let separator = '';
  const element = (value: object): string => {
    const text = separator + pretty(value);
    separator = ',\n';
    return text;
  };
  return {
    begin: () => '[\n',
    result: (file, result) => element({ file, ...result }),
    failure: (file, failure) => element(failureRecord(file, failure)),
    end: () => '\n]\n',
  };
}

/** A single input may still hold several records; then they make an array too. */
function objectPrinter<Result extends object>(): Printer<Result> {
  const results: object[] = [];
  return {
    begin: () => '',
    result: (file, result) => {
      results.push({ file, ...result });
      return '';
    },
    failure: () => '',
    end: () => `${pretty(results.length === 1 ? (results[0] as object) : results)}\n`,
  };
}

/** One result a line. */
export function ndjsonPrinter<Result extends object>(): Printer<Result> {
  return {
    begin: () => '',
    result: (file, result) => `${JSON.stringify({ file, ...result })}\n`,
    failure: (file, failure) => `${JSON.stringify(failureRecord(file, failure))}\n`,
    end: () => '',
  };
}
