import type { Report, Table } from '@ogi-reports/schema';
import { issueLink } from '../../../datasets/reports/src/contribute/issue.ts';

/** GitHub refuses addresses of 8 KiB and more. */
const longest = 8000;

export interface Proposal {
  link: string;
  /** Tables that made the address too long, and have to be filled in by hand. */
  left: Table[];
}

/** Opens the issue form with a report's figures filled in, for `repository` as `owner/name`. */
export function proposalOf(repository: string, report: Report): Proposal {
  const address = new URL(issueLink(repository, report));
  const left: Table[] = [];
  for (const table of ['requests', 'statistics', 'proactiveDisclosure', 'disputes'] as const) {
    if (address.href.length < longest) break;
    if (!address.searchParams.has(table)) continue;
    address.searchParams.delete(table);
    left.push(table);
  }
  return { link: address.href, left };
}
