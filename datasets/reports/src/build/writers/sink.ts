import type { Diagnostic, Report } from '@ogi-reports/schema';

/** One report on its way into a release, with what the audit found in it. */
export interface ReleaseEntry {
  /** Path of the record below the records folder. */
  path: string;
  report: Report;
  diagnostics: Diagnostic[];
}

/** A part of a release that takes the reports one after another, in the order of their paths. */
export interface Sink {
  add(entry: ReleaseEntry): Promise<void> | void;
  /** Finishes the files; nothing is added after that. */
  close(): Promise<void> | void;
}
