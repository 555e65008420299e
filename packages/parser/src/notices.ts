import type { Severity } from '@ogi-reports/schema';
import { mediaNotices } from './notices/media.ts';
import { parseNotices } from './notices/parse.ts';

/** What a diagnostic of the parser stands for, whatever document it is about. */
export interface ParserNotice {
  ruleId: string;
  severity: Severity;
  title: { zh: string; en: string };
  /** When it is given, and what to do about it. */
  about: { zh: string; en: string };
}

/** Every diagnostic that the parser may give, in the order of a document's reading. */
export const parserNotices: readonly ParserNotice[] = /* @__PURE__ */ [...mediaNotices, ...parseNotices].map(
  ([ruleId, severity, title, about]) => ({
    ruleId,
    severity,
    title: { zh: title[0], en: title[1] },
    about: { zh: about[0], en: about[1] },
  }),
);
