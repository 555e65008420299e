import type { Level } from '@ogi-reports/schema';

/** A place as one year's table of divisions has it. */
export interface Division {
  /** 6 digits down to the county, 9 for a township. */
  code: string;
  name: string;
  level: Level;
  parent: Division | null;
}

/** All divisions of one year. */
export interface DivisionTable {
  year: number;
  /** The places of that name, full or short with its kind (黔东南州). */
  named(name: string): readonly Division[];
  /** The places above the township whose name without its kind is that (淮安). */
  stemmed(name: string): readonly Division[];
  /** The zones that are kept like counties and are called so behind the name of their city (高新区). */
  zones(name: string): readonly Division[];
  byCode(code: string): Division | undefined;
  /** The codes of all townships that had the name in any year of the tables. */
  townshipsEverNamed(name: string): string[];
}

/** The names from the province down to a place. */
export function pathOf(division: Division): string[] {
  return division.parent ? [...pathOf(division.parent), division.name] : [division.name];
}

/** Whether a place lies within another. */
export function isWithin(division: Division, other: Division): boolean {
  return division.parent !== null && (division.parent === other || isWithin(division.parent, other));
}
