/** Archives of documents, apart from the parser: `parse` reads one document. */
export { type ArchivedDocument, isArchive, readArchive } from './media/archive.ts';
