import type { Message } from '@ogi-reports/schema';
import type { CommandDefinition } from '../definition.ts';

/** A command of `ogi`. Its code is loaded when it is used, so that starting stays quick. */
export interface Listed {
  name: string;
  summary: Message;
  load(): Promise<CommandDefinition>;
}

export const commandList: readonly Listed[] = [
  {
    name: 'parse',
    summary: {
      zh: '读取年度报告：表格逐格、正文数字逐条，注明出处',
      en: 'read annual reports: every cell of their tables and every figure in prose, with its place',
    },
    load: async () => (await import('./parse.ts')).parseCommand,
  },
  {
    name: 'audit',
    summary: {
      zh: '核对报告：勾稽关系、合计、表式与年份',
      en: 'check reports: printed and implied sums, the right form, years that agree',
    },
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  {
    name: 'convert',
    summary: {
      zh: '把旧表式换算为新表式，逐格记账，列出损失',
      en: 'carry old forms over to newer ones, with a ledger of every cell and a list of losses',
    },
    load: async () => (await import('./convert.ts')).convertCommand,
  },
  {
    name: 'validate',
    summary: {
      zh: '按数据规范检验记录（JSON 文件），指出行列与改法',
      en: 'check records (JSON files) against the schema, with line, column and remedy',
    },
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'fix',
    summary: {
      zh: '把记录排成每行对应原表一行的样子',
      en: 'lay out a record with one row of the official form per line',
    },
    load: async () => (await import('./fix.ts')).fixCommand,
  },
  {
    name: 'migrate',
    summary: {
      zh: '把旧版结构的记录改写为现行结构',
      en: 'bring records of an older schema version up to date',
    },
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  {
    name: 'add',
    summary: {
      zh: '把一份报告加进数据集：读取、核对、补问、写出记录',
      en: 'add a report to the dataset: read, check, ask for what is missing, write the record',
    },
    load: async () => (await import('./add.ts')).addCommand,
  },
  {
    name: 'build',
    summary: {
      zh: '由记录文件夹生成发布文件',
      en: 'build the release files of a folder of records',
    },
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'diff',
    summary: {
      zh: '比较两个版本，逐报告逐格列出不同',
      en: 'compare two versions of the dataset by report and cell',
    },
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'query',
    summary: {
      zh: '用 SQL 查询数据集，只读',
      en: 'ask SQL of the dataset; it only reads',
    },
    load: async () => (await import('./query.ts')).queryCommand,
  },
  {
    name: 'codebook',
    summary: {
      zh: '查阅编码簿：每格的名称、单位、依据',
      en: 'look up the codebook: label, unit and legal basis of every cell',
    },
    load: async () => (await import('./codebook.ts')).codebookCommand,
  },
  {
    name: 'rules',
    summary: { zh: '列出或解释核对规则', en: 'list or explain the rules of the audit' },
    load: async () => (await import('./rules.ts')).rulesCommand,
  },
];
