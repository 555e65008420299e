import type { Diagnostic } from '@ogi-reports/schema';

/** 0: nothing above `info`. 1: findings, losses under `--strict`, or inputs left unread. 2: misuse, or nothing read. */
export type ExitCode = 0 | 1 | 2;

/** The exit code for findings. */
export function exitForFindings(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

/** The worse of two exit codes. */
export const worse = (left: ExitCode, right: ExitCode): ExitCode => (left > right ? left : right);
