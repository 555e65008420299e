/** Several measurements of one ratio: the median counts, the rest tells how far to trust it. */
export interface Ratio {
  median: number;
  /** Half of the rounds lie between these. */
  lowest: number;
  highest: number;
}

/** What is timed. Work that returns a promise is awaited. */
export type Work = () => unknown;

interface Effort {
  rounds?: number;
  /** Milliseconds that each side runs in each round. */
  slice?: number;
  /** Milliseconds that each side runs before anything counts. */
  before?: number;
}

/**
 * How many times as much processor time the work takes as its peer. The two run in turn, in many short rounds,
 * so that whatever else the machine does meets both.
 */
export async function ratio(
  work: Work,
  peer: Work,
  { rounds = 25, slice = 25, before = 8 * slice }: Effort = {},
): Promise<Ratio> {
  for (const side of [peer, work, peer, work]) await timeOf(side, before);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const peerTime = await timeOf(peer, slice);
    ratios.push((await timeOf(work, slice)) / peerTime);
  }
  return summary(ratios);
}

/** The processor time of one run, from as many as fit into a slice. */
async function timeOf(work: Work, slice: number): Promise<number> {
  const start = process.cpuUsage();
  let runs = 0;
  let elapsed = 0;
  while (elapsed < slice || runs === 0) {
    const result = work();
    if (result instanceof Promise) await result;
    runs += 1;
    const { user, system } = process.cpuUsage(start);
    elapsed = (user + system) / 1000;
  }
  return elapsed / runs;
}

/** The ratio of two times measured many times over by whoever calls. */
export async function ratioOf(
  rounds: number,
  work: () => Promise<number>,
  peer: () => Promise<number>,
): Promise<Ratio> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const peerTime = await peer();
    ratios.push((await work()) / peerTime);
  }
  return summary(ratios);
}

/** Median and quartiles of a few numbers. */
export function summary(values: readonly number[]): Ratio {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] as number;
  return { median: at(0.5), lowest: at(0.25), highest: at(0.75) };
}
