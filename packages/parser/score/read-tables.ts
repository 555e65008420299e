import type { Block } from '../src/blocks.ts';
import { everyForm } from '../src/tables/read-tables.ts';
import { readWhole } from '../src/tables/read-whole.ts';
import type { TableReading } from '../src/tables/reading.ts';

/** The tables among a document's blocks, read with all that the parser can do, and nothing else of the document. */
export const readTables = async (blocks: Block[]): Promise<TableReading> =>
  (await readWhole({ blocks }, everyForm())).reading;
