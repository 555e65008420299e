import { writeFile } from 'node:fs/promises';
import { writeTemplate } from '@ogi-reports/dataset/contribute';
import type { Form } from '@ogi-reports/schema';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { ending } from '../input/kinds.ts';
import { type Session, tell } from '../session.ts';

/** Writes an empty template; never over a file that is there, which may be half filled in. */
export async function saveTemplate(
  session: Session,
  file: string,
  form: string | boolean = '2021',
): Promise<ExitCode> {
  if (ending(file) !== 'xlsx') throw notXlsx(file);
  await writeFile(file, await writeTemplate(form as Form), { flag: 'wx' }).catch((error) => {
    throw error.code === 'EEXIST' ? isThere(file) : error;
  });
  await session.out.write(`${file}\n`);
  await tell(session, {
    zh: `填好并存盘后运行：ogi add ${file}`,
    en: `When it is filled in and saved: ogi add ${file}`,
  });
  return 0;
}

const notXlsx = (file: string): Failure =>
  new Failure('not-xlsx', {
    zh: `模板是 Excel 工作簿，“${file}”请改用 .xlsx 结尾的名称。`,
    en: `The template is a workbook: give "${file}" a name that ends in .xlsx.`,
  });

const isThere = (file: string): Failure =>
  new Failure('file-exists', {
    zh: `“${file}”已经存在，未作改动。请换一个名称。`,
    en: `"${file}" exists, and was left as it is. Choose another name.`,
  });
