import type { Diagnostic } from '@ogi-reports/schema';

/** As a reader of the document meets them. */
export function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return diagnostics;
  const place = ({ location }: Diagnostic) => [
    location?.page ?? 0,
    location?.line ?? 0,
    location?.column ?? 0,
  ];
  return diagnostics
    .map((diagnostic) => ({ diagnostic, at: place(diagnostic) }))
    .sort((left, right) => compare(left.at, right.at))
    .map(({ diagnostic }) => diagnostic);
}

function compare(left: number[], right: number[]): number {
  for (let index = 0; index < left.length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
