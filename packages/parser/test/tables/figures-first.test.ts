import { cells } from '@ogi-reports/schema';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../score/adversarial/figures.ts';
import { printedRows } from '../../score/printed-rows.ts';
import { parse } from '../../src/index.ts';

const title = '会宁县2022年政府信息公开工作年度报告';

/** The tables as some programs extract them from PDF: the figures of a row before its label. */
function extracted(form: '2019-trial' | '2021', lines: (figures: string[], label: string) => string[]) {
  const figures = figuresOf(form, 'busy', 3);
  const parts = printedRows(form, (address) => figures.get(address) ?? '').flatMap(({ heading, rows }) => [
    heading,
    ...rows.flatMap((row) => {
      const numbers = row.filter((text) => /^\d+$/.test(text));
      const words = row.filter((text) => text !== '' && !/^\d+$/.test(text));
      return numbers.length > 0 ? lines(numbers, words.join(' ')) : words;
    }),
  ]);
  return { text: [title, ...parts, '五、存在的主要问题及改进情况', '无。'].join('\n'), figures };
}

const ways: Record<string, (figures: string[], label: string) => string[]> = {
  'a figure a line': (figures, label) => [...figures, label],
  'figures in one line': (figures, label) => [figures.join(' '), label],
  'some in the line of their label': (figures, label) =>
    figures.length > 4 && figures[0]?.endsWith('1')
      ? [`${label} ${figures.join(' ')}`]
      : [...figures.slice(0, 2), figures.slice(2).join(' '), label].filter((line) => line !== ''),
};

describe.each(['2019-trial', '2021'] as const)('figures before their labels, form %s', (form) => {
  it.each(Object.entries(ways))('are never taken for those of the row before: %s', async (_, lines) => {
    const { text, figures } = extracted(form, lines);
    const { report } = await parse(text);
    const wrong = [...cells(report)].filter(({ address, status, value }) => {
      if (status !== 'reported') return false;
      const amount = typeof value === 'number' ? value : (value as { amount: number } | null)?.amount;
      return String(amount) !== figures.get(address);
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});
