import type { Form } from '@ogi-reports/schema';
import type { Meaning } from './classify.ts';
import type { Absent } from './zero-words.ts';

const zeros: Record<Absent, Meaning & { unit: string }> = {
  requests: { topic: 'requests', cell: 'requests.received.total', unit: '件' },
  reconsideration: { topic: 'reconsideration', cell: 'reconsideration.total', unit: '件' },
  litigation: { topic: 'litigation', cell: 'litigation.total', unit: '件' },
  complaints: { topic: 'complaints', cell: 'complaints.total', unit: '件' },
  fees: { topic: 'fees', cell: 'requestFees.charged', unit: '万元' },
  handlingFees: { topic: 'fees', cell: null, unit: '元' },
};

/** The 2019 forms know no fee for requests: what is charged under them is the handling fee. */
export function meaningOfAbsence(absent: Absent, form: Form | null): Meaning & { unit: string } {
  return zeros[absent === 'fees' && form !== '2014-table' ? 'handlingFees' : absent];
}
