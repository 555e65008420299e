import type { SourceDocument } from '../../src/blocks.ts';
import { type Identity, identify } from '../../src/identity/identify.ts';
import { paragraphsOf } from '../prose/helpers.ts';

export const source: SourceDocument = {
  mediaType: 'text/plain',
  charset: 'utf-8',
  blocks: [],
  metadata: { title: null, publishedOn: null, publisher: null },
  attachments: [],
  diagnostics: [],
};

/** The identity of a text, with what the medium says besides. */
export const identityOf = (
  text: string,
  metadata: Partial<SourceDocument['metadata']> = {},
): Promise<Identity> =>
  identify({ ...source, metadata: { ...source.metadata, ...metadata } }, paragraphsOf(text), []);
