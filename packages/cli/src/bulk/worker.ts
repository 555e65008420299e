import { parentPort, workerData } from 'node:worker_threads';
import { doUnit } from './do-unit.ts';
import { type Task, workOf } from './task.ts';
import type { Unit } from './unit.ts';

// A thread of a bulk run. It reads its inputs itself and hands its lines back as bytes, which cost nothing to move.
const work = workOf(workerData as Task);
const encoder = new TextEncoder();

parentPort?.on('message', async ({ place, unit }: { place: number; unit: Unit }) => {
  const { text, ...rest } = await doUnit(unit, work);
  const bytes = encoder.encode(text);
  parentPort?.postMessage({ place, bytes, ...rest }, [bytes.buffer]);
});
