import type { DocumentFacts, Message } from '@ogi-reports/schema';
import type { ReportSketch } from './report.ts';

/** A report of an example, with what the document behind it shows. */
export interface ExampleReport extends ReportSketch {
  document?: Partial<DocumentFacts>;
}

/** Reports that fail or pass a rule: shown on its page, and run by the tests. */
export interface Example {
  text: Message;
  reports: ExampleReport[];
}

/** What the page of a rule says besides what the rule itself knows. */
export interface RulePage {
  why: Message;
  failing: Example;
  passing: Example;
}

/** What a document without any peculiarity shows. */
export function sketchDocument(facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    mediaType: 'text/html',
    charset: 'utf-8',
    headings: [],
    years: [],
    notices: [],
    headingFigures: [],
    extra: [],
    ...facts,
  };
}
