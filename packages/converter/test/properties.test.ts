import { cell, Report } from '@ogi-reports/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReport } from '../../schema/test/arbitrary-report.ts';
import { type ConversionTarget, convert, convertFigures, type LedgerEntry } from '../src/index.ts';
import { freeze } from './freeze.ts';

type Edition = Report['edition'];

const conversions: [Edition, ConversionTarget][] = [
  ['2014-table', '2019-trial'],
  ['2014-table', '2021'],
  ['2019-trial', '2019-trial'],
  ['2019-trial', '2021'],
  ['2021', '2021'],
  ['mixed', '2021'],
];

function holds(edition: Edition, check: (report: Report) => void): void {
  const property = fc.property(arbitraryReport([edition]), (report) => check(freeze(report)));
  fc.assert(property, { numRuns: 60 });
}

/** The addresses of all cells below `tables`. */
function leaves(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child !== 'object' || child === null || 'unit' in child
      ? [prefix + key]
      : leaves(child, `${prefix}${key}.`),
  );
}

function bySource(ledger: LedgerEntry[]): Map<string, LedgerEntry[]> {
  const found = new Map<string, LedgerEntry[]>();
  for (const entry of ledger)
    if (entry.to !== null) found.set(entry.to, [...(found.get(entry.to) ?? []), entry]);
  return found;
}

const figure = (report: Report, address: string) => cell(report, address)?.value;

describe.each(conversions)('%s to %s', (edition, to) => {
  it('enters every source cell in the ledger exactly once, with its figure', () => {
    holds(edition, (report) => {
      const { ledger } = convert(report, { to });
      expect(ledger.map((entry) => entry.cell).sort()).toEqual(leaves(report.tables).sort());
      for (const entry of ledger) expect(entry.value).toEqual(figure(report, entry.cell));
    });
  });

  it('gives a valid report of the target edition with all of its cells, the frame kept', () => {
    holds(edition, (report) => {
      const converted = convert(report, { to }).report;
      expect(Report.safeParse(converted).error).toBeUndefined();
      expect(converted.edition).toBe(to);
      const { id, year, agency, claims, sources } = report;
      expect(converted).toMatchObject({ id, year, agency, claims, sources });
    });
  });

  it('fills target cells with what the ledger says, and only with that', () => {
    holds(edition, (report) => {
      const { report: converted, ledger } = convert(report, { to });
      const sources = bySource(ledger);
      for (const address of leaves(converted.tables)) {
        const entries = sources.get(address) ?? [];
        const [first] = entries;
        const sum = entries.reduce((total, { value }) => total + (value as number), 0);
        const expected = first?.outcome === 'summed' ? sum : (first?.value ?? null);
        expect(figure(converted, address)).toEqual(expected);
        expect(entries.length > 1).toBe(first?.outcome === 'summed');
      }
    });
  });

  it('loses loudly: every dropped figure once, with its value and a reason in both languages', () => {
    holds(edition, (report) => {
      const { ledger, losses } = convert(report, { to });
      const dropped = ledger.filter(({ outcome, value }) => outcome === 'dropped' && value !== null);
      const figures = losses.filter(({ code, value }) => code !== 'split-lost' && value !== null);
      expect(figures.map((loss) => loss.cell)).toEqual(dropped.map((entry) => entry.cell));
      for (const { cell: address, value, reason } of losses) {
        expect(value).toEqual(figure(report, address));
        expect(reason.zh && reason.en).toBeTruthy();
      }
    });
  });

  it('says which sums hide how they divide', () => {
    holds(edition, (report) => {
      const { report: converted, ledger, losses } = convert(report, { to });
      const hidden = ledger.filter(
        ({ outcome, to: target }) =>
          outcome === 'summed' && target !== null && figure(converted, target) !== 0,
      );
      const split = losses.filter(({ code }) => code === 'split-lost');
      expect(split.map((loss) => loss.cell)).toEqual(hidden.map((entry) => entry.cell));
    });
  });

  it('gives every null a reason: its own source, or a line of the conversion', () => {
    holds(edition, (report) => {
      const { report: converted, ledger, unfilled } = convert(report, { to });
      const reasons = new Map(unfilled.map(({ cell: address, reason }) => [address, reason]));
      const sources = bySource(ledger);
      expect(reasons.size).toBe(unfilled.length);
      for (const address of leaves(converted.tables)) {
        if (figure(converted, address) !== null) expect(reasons.has(address)).toBe(false);
        else expect(reasons.has(address) || sources.has(address) || address in converted.cells).toBe(true);
      }
    });
  });

  it('carries the state of a copied cell to its target, and loses no text of a dropped one', () => {
    holds(edition, (report) => {
      const { report: converted, ledger, losses } = convert(report, { to });
      for (const { cell: address, outcome, to: target } of ledger) {
        const state = report.cells[address];
        if (outcome === 'copied' && state) expect(converted.cells[target as string]).toEqual(state);
        if (outcome === 'dropped' && state?.raw)
          expect(losses.find((loss) => loss.cell === address)?.raw).toBe(state.raw);
      }
    });
  });

  it('gives the same figures without the books', () => {
    holds(edition, (report) => {
      expect(convertFigures(report, { to })).toEqual(convert(report, { to }).report.tables);
    });
  });
});

describe('a report of the target form already', () => {
  it.each(['2019-trial', '2021'] as const)('%s stays as it is', (form) => {
    holds(form, (report) => {
      const { report: converted, losses, unfilled } = convert(report, { to: form });
      expect(losses).toEqual([]);
      expect(unfilled).toEqual([]);
      expect({ ...converted, forms: null }).toEqual({ ...report, forms: null });
    });
  });
});

describe('in two steps', () => {
  it('gives what one step gives, wherever both give a figure', () => {
    holds('2014-table', (report) => {
      const direct = convert(report, { to: '2021' }).report;
      const trial = convert(report, { to: '2019-trial' }).report;
      const stepwise = convert(trial, { to: '2021' }).report;
      const both = leaves(direct.tables).filter(
        (address) => figure(direct, address) !== null && figure(stepwise, address) !== null,
      );
      for (const address of both) expect(figure(stepwise, address)).toEqual(figure(direct, address));
    });
  });

  it('gives the same figures altogether', () => {
    holds('2014-table', (report) => {
      const trial = convert(report, { to: '2019-trial' }).report;
      expect(convertFigures(trial, { to: '2021' })).toEqual(convertFigures(report, { to: '2021' }));
    });
  });
});
