/** A file of the release that people download. */
export interface Download {
  /** Below the release folder. */
  path: string;
  bytes: number;
  /** Whether the site carries it; larger files stand with the release alone. */
  here: boolean;
}
