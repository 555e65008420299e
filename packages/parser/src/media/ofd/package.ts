import { decode } from '../decode.ts';
import { damaged, limited, tooLarge } from '../failures.ts';
import { limitsOf, type ReadOptions } from '../options.ts';
import { tokenise } from '../tags.ts';
import type { Archive } from '../zip.ts';
import { numbersOf, ofd, pathFrom } from './elements.ts';

export const what = { zh: 'OFD 版式文档', en: 'OFD document' };

/** What the files of a package say before its pages: where these are, and what they are put upon. */
export interface OfdPackage {
  title: string | null;
  /** Paths of the pages, in order. */
  pages: string[];
  /** Paths of templates by their id. */
  templates: ReadonlyMap<string, string>;
  /** The size of pages in millimetres: place, width and height. */
  box: number[];
}

const paper = [0, 0, 210, 297];

/** Reads the files in a package, whose names some programs begin with a slash. */
export class OfdFiles {
  constructor(
    private readonly archive: Archive,
    private readonly options: ReadOptions,
  ) {}

  has = (path: string): boolean => this.archive.names.includes(path);

  /** A file as text; undefined where the package lacks it. */
  text(path: string): string | undefined {
    const bytes = this.archive.read([path]).get(path);
    if (!bytes) return undefined;
    const { text } = decode(bytes, 'utf-8');
    const { characters } = limitsOf(this.options);
    if (text.length > characters) throw tooLarge(limited.characters, text.length, characters);
    return text;
  }
}

/** Reads what stands before the pages, of all documents in the package. */
export function openPackage(files: OfdFiles): OfdPackage {
  const main = files.text('OFD.xml');
  if (main === undefined) throw damaged(what);
  const found = {
    title: null as string | null,
    pages: [] as string[],
    templates: new Map<string, string>(),
    box: paper,
  };
  let text = '';
  const roots: string[] = [];
  tokenise(main, ofd, {
    open: () => {
      text = '';
    },
    close(name) {
      if (name === 'DocRoot') roots.push(pathFrom('OFD.xml', text.trim()));
      if (name === 'Title') found.title ??= text.trim() || null;
      text = '';
    },
    text: (start, end) => {
      text += main.slice(start, end);
    },
    character: (character) => {
      text += character;
    },
  });
  for (const root of roots) addDocument(root, files, found);
  return found;
}

function addDocument(
  root: string,
  files: OfdFiles,
  found: { pages: string[]; templates: Map<string, string>; box: number[] },
): void {
  const xml = files.text(root);
  if (xml === undefined) throw damaged(what);
  let text = '';
  tokenise(xml, ofd, {
    open(name, attributes) {
      text = '';
      const place = attributes.get('BaseLoc');
      if (name === 'Page' && place !== undefined) found.pages.push(pathFrom(root, place));
      if (name === 'TemplatePage' && place !== undefined)
        found.templates.set(attributes.get('ID') ?? '', pathFrom(root, place));
    },
    close(name) {
      if (name === 'PhysicalBox') found.box = numbersOf(text);
    },
    text: (start, end) => {
      text += xml.slice(start, end);
    },
    character() {},
  });
}
