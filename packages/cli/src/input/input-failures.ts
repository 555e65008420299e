import { Failure } from '../failure.ts';

/** Whatever was thrown, seen as an error of the operating system. */
export const asError = (error: unknown): NodeJS.ErrnoException => error as NodeJS.ErrnoException;

export const missingFile = (): Failure =>
  new Failure('missing-file', {
    zh: `没有这个文件。请检查路径，或改用文件夹、通配符（如 'reports/*.html'）或 -（标准输入）。`,
    en: `no such file. Check the path, or name a folder, a pattern such as 'reports/*.html', or - for standard input.`,
  });

export const unreadable = (): Failure =>
  new Failure('no-permission', {
    zh: '无权读取。请检查文件的访问权限。',
    en: 'no permission to read it. Check the access rights of the file.',
  });

export const tooLarge = (limit: number): Failure =>
  new Failure('too-large', {
    zh: `超过 ${limit >> 20} MB 的上限，年度报告不会这么大。请只提供报告本身。`,
    en: `larger than the limit of ${limit >> 20} MB; no annual report is that large. Give the report alone.`,
  });

export const noMatch = (): Failure =>
  new Failure('no-match', {
    zh: '没有与此通配符相符的文件。请检查写法，并用引号括起来。',
    en: 'no file matches this pattern. Check how it is written, and put it in quotation marks.',
  });

export const emptyFolder = (kinds: string, others: number): Failure =>
  new Failure('empty-folder', {
    zh: `文件夹里没有可读的文件（可读类型：${kinds}；其他类型：${others} 个）。请换一个文件夹，或直接写明文件名。`,
    en: `the folder holds no file of a kind that is read (${kinds}), and ${others} of other kinds. Name another folder, or the files themselves.`,
  });
