import { disclosureMeasures } from './disclosure.ts';
import { disputeMeasures } from './disputes.ts';
import type { Measure } from './measure.ts';
import { requestMeasures } from './requests.ts';

const all = { ...disclosureMeasures, ...requestMeasures, ...disputeMeasures };

/** The name of a measure, e.g. `requestsReceived`. */
export type MeasureName = keyof typeof all;

/** Every quantity that can be followed across forms, by name. */
export const measures: Readonly<Record<MeasureName, Measure>> = all;

/** Whether a string names a measure. */
export const isMeasureName = (name: string): name is MeasureName => Object.hasOwn(all, name);
