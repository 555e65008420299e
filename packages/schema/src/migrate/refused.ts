import type { Message } from '../diagnostic.ts';

export type MigrationFault = 'not-a-record' | 'no-version' | 'newer-version' | 'unknown-version';

/** A value that cannot be brought up to date. The message says why and what to do, zh and en. */
export class MigrationRefused extends Error {
  constructor(
    readonly code: MigrationFault,
    readonly text: Message,
  ) {
    super(text.en);
    this.name = 'MigrationRefused';
  }
}

export const notARecord = () =>
  new MigrationRefused('not-a-record', {
    zh: '不是记录：记录是一个 JSON 对象。',
    en: 'This is no record: a record is one JSON object.',
  });

export const noVersion = (current: string) =>
  new MigrationRefused('no-version', {
    zh: `没有 schemaVersion，无法知道记录按哪一版写成。新写的记录请填 "${current}"。`,
    en: `There is no schemaVersion, so nothing says how the record was written. A newly written one has "${current}".`,
  });

export const newerVersion = (found: string, current: string) =>
  new MigrationRefused('newer-version', {
    zh: `schemaVersion “${found}”比本程序所知的“${current}”新，未作改动。请更新 ogi-reports。`,
    en: `schemaVersion "${found}" is newer than "${current}", the latest that this program knows; nothing was changed. Update ogi-reports.`,
  });

export const unknownVersion = (found: string, known: readonly string[]) =>
  new MigrationRefused('unknown-version', {
    zh: `没有 schemaVersion “${found}”这一版。可取：${known.join('、')}。`,
    en: `There is no schemaVersion "${found}". Known: ${known.join(', ')}.`,
  });
