import { type CodebookEntry, codebook, Form, Table } from '@ogi-reports/schema';
import type { Call, CommandDefinition } from '../definition.ts';
import type { ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Language } from '../language.ts';
import { tsvLine } from '../output/tsv.ts';

export const codebookCommand: CommandDefinition = {
  argument: {
    flags: '[cell...]',
    about: {
      zh: '格的地址或其开头，如 requests.received；不写则全部',
      en: 'cell addresses or how they begin, e.g. requests.received; all without one',
    },
  },
  options: [
    { flags: '--form <form>', about: { zh: '只看一种表式', en: 'one form only' }, choices: Form.options },
    { flags: '--table <table>', about: { zh: '只看一张表', en: 'one table only' }, choices: Table.options },
    {
      flags: '--as <format>',
      about: {
        zh: '输出格式；终端上默认 list，否则默认 tsv',
        en: 'format; list on a terminal, tsv elsewhere',
      },
      choices: ['list', 'tsv', 'json', 'ndjson'],
    },
  ],
  examples: [
    {
      line: 'ogi codebook requests.received',
      about: { zh: '各表式中的“收到申请”各格', en: 'the cells for requests received, in every form' },
    },
    {
      line: 'ogi codebook --form 2014-table --as tsv',
      about: { zh: '2014 年统计表的 58 格', en: 'the 58 cells of the 2014 table' },
    },
  ],
  run: lookUp,
};

async function lookUp({ session, words, options }: Call): Promise<ExitCode> {
  const entries = codebook().filter(
    ({ form, table, address }) =>
      form === (options.form ?? form) &&
      table === (options.table ?? table) &&
      (words.length === 0 || words.some((word) => address === word || address.startsWith(`${word}.`))),
  );
  if (entries.length === 0) throw noSuchCell(words);
  const format = String(options.as ?? (session.out.isTerminal ? 'list' : 'tsv'));
  await session.out.write(write(entries, format, session.language));
  return 0;
}

function write(entries: readonly CodebookEntry[], format: string, language: Language): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  if (format === 'ndjson') return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  return format === 'tsv' ? table(entries) : list(entries, language);
}

const header = ['format', 'form', 'cell', 'label_zh', 'label_en', 'unit', 'type', 'table', 'law'];

function table(entries: readonly CodebookEntry[]): string {
  const rows = entries.map(({ format, form, table: name, address, label, unit, kind, law }) =>
    tsvLine([format, form, address, label.zh, label.en, unit, kind, name, lawText(law)]),
  );
  return tsvLine(header) + rows.join('');
}

function list(entries: readonly CodebookEntry[], language: Language): string {
  return entries
    .map(({ form, address, label, unit, kind, law }) => {
      const facts = [form, kind, unit, lawText(law)].filter(Boolean).join(' · ');
      return `${address}\n  ${label[language]}\n  ${facts}\n`;
    })
    .join('\n');
}

function lawText(law: CodebookEntry['law']): string | null {
  return law && `${law.regulations} ${law.articles.join(', ')} (${law.basis})`;
}

function noSuchCell(words: readonly string[]): Failure {
  const asked = words.join(' ');
  return new Failure('no-such-cell', {
    zh: `所选表式中没有 ${asked} 这样的格。用 ogi codebook --form 2021 列出全部地址。`,
    en: `no cell of the forms chosen is called ${asked}. ogi codebook --form 2021 lists all addresses.`,
  });
}
