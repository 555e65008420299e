import type { RecordCheck, RecordFault } from '../finding.ts';

/** A record names its source, and says why a hash or a retrieval date is not held. */
export const sourcesCheck: RecordCheck = {
  id: 'sources',
  *run({ sources }) {
    if (sources.length === 0) yield noSource;
    for (const [index, source] of sources.entries()) {
      if (source.url === null && source.file === null) yield noAddress(index);
      for (const field of ['sha256', 'retrievedOn'] as const) {
        const reason = source.missing?.[field];
        if (source[field] === null && reason === undefined) yield noReason(index, field);
        if (source[field] !== null && reason !== undefined) yield needlessReason(index, field);
      }
    }
  },
};

const noSource: RecordFault = {
  path: ['sources'],
  message: {
    zh: '记录没有来源。请在 sources 里写明网址或文件名。',
    en: 'The record names no source. Give its address or file name under sources.',
  },
};

const noAddress = (index: number): RecordFault => ({
  path: ['sources', index],
  message: {
    zh: '来源既没有网址也没有文件名。请至少写一项。',
    en: 'The source has neither an address nor a file name. Give at least one.',
  },
});

const noReason = (index: number, field: string): RecordFault => ({
  path: ['sources', index, field],
  message: {
    zh: `${field} 为 null 而没有原因。请填写，或在 missing.${field} 写 "not-held"、"not-published" 或 "not-applicable"。`,
    en: `${field} is null without a reason. Fill it in, or write "not-held", "not-published" or "not-applicable" as missing.${field}.`,
  },
});

const needlessReason = (index: number, field: string): RecordFault => ({
  path: ['sources', index, 'missing', field],
  message: {
    zh: `${field} 已填写，missing.${field} 应删去。`,
    en: `${field} is there, so missing.${field} has to go.`,
  },
});
