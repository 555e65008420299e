/** One transcribed report of the input, as far as the import uses it. */
export interface Transcript {
  id: string;
  url: string;
  government: boolean;
  title: string;
  agency: string;
  province: string | null;
  level: string;
  year: number | null;
  publishedAt: string | null;
  edition: '2019-trial' | '2021' | '2014-table' | 'not-seen';
  layout: string;
  quirks: string[];
  cells: TranscribedCell[];
  figures: TranscribedFigure[];
}

export interface TranscribedCell {
  cell: string;
  raw: string;
  value: number | null;
}

export interface TranscribedFigure {
  phrase: string;
  value: number;
  unit: string | null;
  approximate: boolean;
  meaning: string;
  cell: string | null;
}
