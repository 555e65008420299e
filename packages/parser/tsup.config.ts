import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.ts';

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      archive: 'src/archive.ts',
      claims: 'src/claims.ts',
      divisions: 'src/divisions.ts',
      doc: 'src/doc.ts',
      docx: 'src/docx.ts',
      forms: 'src/forms.ts',
      'forms/2014-table': 'src/forms/2014-table.ts',
      'forms/2019-trial': 'src/forms/2019-trial.ts',
      'forms/2021': 'src/forms/2021.ts',
      html: 'src/html.ts',
      identity: 'src/identity.ts',
      mhtml: 'src/mhtml.ts',
      odf: 'src/odf.ts',
      ofd: 'src/ofd.ts',
      pdf: 'src/pdf.ts',
      report: 'src/report.ts',
      rtf: 'src/rtf.ts',
      sheets: 'src/sheets.ts',
      tables: 'src/tables.ts',
      text: 'src/text.ts',
      'pdf-thread': 'src/media/pdf/thread.ts',
    },
    {
      // Escaped, each Chinese character would take twice its room.
      esbuildOptions: (options) => {
        options.charset = 'utf8';
      },
    },
  ),
);
