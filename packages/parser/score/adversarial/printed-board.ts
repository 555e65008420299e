import { readDocument } from '../../src/media/detect.ts';
import { judge } from './combinations.ts';
import { type PrintedPage, printedPage } from './printed-pages.ts';
import { startPrinter } from './printer.ts';

/** What a reading of a printed page has: cells right, wrong and missing, and those that are wrong in silence. */
export async function judgePrinted(bytes: Uint8Array, { figures }: PrintedPage) {
  const found = await judge(await readDocument(bytes, {}), figures);
  const printed = [...figures.values()].filter((text) => text !== '').length;
  return { ...found, missing: printed - found.right };
}

/** Prints as many pages to PDF and reads them; tells of each that loses a figure, and which are wrong in silence. */
export async function scorePrinted(count: number, print: (line: string) => void, first = 1): Promise<void> {
  const printer = await startPrinter();
  const sum = { right: 0, wrong: 0, missing: 0, silent: 0, whole: 0 };
  try {
    for (let seed = first; seed < first + count; seed++) {
      const page = printedPage(seed);
      const bytes = await printer.print(page);
      if (!bytes) {
        print(`${seed}: ${page.name}: Chromium did not come to an end`);
        continue;
      }
      const { right, wrong, missing, silent } = await judgePrinted(bytes, page);
      sum.right += right;
      sum.wrong += wrong;
      sum.missing += missing;
      sum.silent += silent.length;
      if (missing + wrong === 0) sum.whole++;
      else
        print(`${seed}: ${page.name}: ${missing} missing, ${wrong} wrong; ${silent.slice(0, 3).join('; ')}`);
    }
  } finally {
    await printer.close();
  }
  print(
    `${count} documents\t${sum.whole} whole\t${sum.right} right\t${sum.missing} missing\t${sum.wrong} wrong\t${sum.silent} silent wrong`,
  );
}
