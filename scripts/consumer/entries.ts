// The types of the entries, by old and new ways of finding them. Compiled, never run.
import { type ReadClaims, readClaims } from '@ogi-reports/parser/claims';
import { readDoc } from '@ogi-reports/parser/doc';
import { readDocx } from '@ogi-reports/parser/docx';
import { allForms, type FormReader } from '@ogi-reports/parser/forms';
import { form2014 } from '@ogi-reports/parser/forms/2014-table';
import { form2019Trial } from '@ogi-reports/parser/forms/2019-trial';
import { form2021 } from '@ogi-reports/parser/forms/2021';
import { readHtml } from '@ogi-reports/parser/html';
import { type Identity, readIdentity } from '@ogi-reports/parser/identity';
import { readMhtml } from '@ogi-reports/parser/mhtml';
import { readPdf } from '@ogi-reports/parser/pdf';
import { readReport } from '@ogi-reports/parser/report';
import { readRtf } from '@ogi-reports/parser/rtf';
import { readXls, readXlsx } from '@ogi-reports/parser/sheets';
import { type ReadTablesResult, readTables, type SourceDocument } from '@ogi-reports/parser/tables';
import { readText } from '@ogi-reports/parser/text';
import { isReport2021, isTables2014 } from '@ogi-reports/schema/check';
import { Report2014 } from '@ogi-reports/schema/forms/2014-table';
import { Tables2019Trial } from '@ogi-reports/schema/forms/2019-trial';
import { Tables2021 } from '@ogi-reports/schema/forms/2021';
import { type FormLayout, printedTables } from '@ogi-reports/schema/printed';
import { printed2014 } from '@ogi-reports/schema/printed/2014-table';
import { printed2019Trial } from '@ogi-reports/schema/printed/2019-trial';
import { printed2021 } from '@ogi-reports/schema/printed/2021';

const forms: readonly FormReader[] = [form2014, form2019Trial, form2021];
const layouts: readonly FormLayout[] = [printed2014, printed2019Trial, printed2021];

export async function use(bytes: Uint8Array, text: string): Promise<unknown[]> {
  const documents: SourceDocument[] = [readText(text), readHtml(bytes), await readPdf(bytes)];
  documents.push(
    await readDoc(bytes),
    await readDocx(bytes),
    await readXls(bytes),
    await readXlsx(bytes),
    await readRtf(bytes),
    await readMhtml(bytes),
  );
  const read: ReadTablesResult = await readTables(readText(text), forms);
  if (read.edition === '2021') read.tables.requests.received.total satisfies number | null;
  const identity: Identity = await readIdentity(readText(text), read);
  const claims: ReadClaims = await readClaims(read.paragraphs, {
    year: identity.year,
    edition: read.edition,
  });
  const { report } = await readReport(readText(text));
  if (isReport2021(report)) report.tables.requests.received.total satisfies number | null;
  const models = [Report2014, Tables2019Trial, Tables2021].map((model) => model.safeParse(report).success);
  return [documents, claims, allForms, isTables2014(read.tables), models, layouts.map(printedTables)];
}
