import { codebook, type Form } from '@ogi-reports/schema';

/** The texts of a form's cells as an agency might print them, by cell address. */
export type Figures = Map<string, string>;

/** Kinds of filled-in forms. `wild` has no sums, `busy` adds up; the others are `busy` with parts left out. */
export const kinds = ['wild', 'busy', 'sparse', 'blanks', 'totals only', 'zeros'] as const;
export type Kind = (typeof kinds)[number];

/** Numbers that follow from a seed. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
    return ((state >>> 8) & 0xffffff) % below;
  };
}

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchOrg',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
];
const outcomes = 'requests.outcomes.';

export function figuresOf(form: Form, kind: Kind, seed: number): Figures {
  const random = randomOf(seed + kinds.indexOf(kind) * 7);
  const chance = { wild: 100, busy: 60, sparse: 12, blanks: 30, 'totals only': 30, zeros: 3 }[kind];
  const amount = () =>
    random(100) < chance ? ([random(9) + 1, random(90) + 10, random(900) + 100][random(3)] ?? 0) : 0;
  const numbers = new Map<string, number>(codebook(form).map(({ address }) => [address as string, amount()]));
  if (kind !== 'wild') addUp(numbers);
  const texts: Figures = new Map([...numbers].map(([address, number]) => [address, String(number)]));
  if (kind === 'blanks')
    for (const [address, text] of texts) if (text === '0' && random(2) === 0) texts.set(address, '');
  if (kind === 'totals only')
    for (const address of texts.keys())
      if (address.startsWith('requests.') && !address.endsWith('.total')) texts.set(address, '');
  return texts;
}

/** Makes the sums that the forms of 2019 imply hold. */
function addUp(numbers: Map<string, number>): void {
  const get = (address: string) => numbers.get(address) ?? 0;
  if (numbers.has('requests.received.naturalPerson')) {
    for (const applicant of applicants) {
      const leaves = [...numbers.keys()].filter(
        (address) =>
          address.startsWith(outcomes) &&
          address.endsWith(`.${applicant}`) &&
          !address.startsWith(`${outcomes}all.`),
      );
      const closed = leaves.reduce((sum, address) => sum + get(address), 0);
      numbers.set(`${outcomes}all.${applicant}`, closed);
      const open = get(`requests.carriedToNextYear.${applicant}`);
      const before = Math.min(get(`requests.carriedFromPriorYear.${applicant}`), closed + open);
      numbers.set(`requests.carriedFromPriorYear.${applicant}`, before);
      numbers.set(`requests.received.${applicant}`, closed + open - before);
    }
    for (const address of numbers.keys())
      if (address.startsWith('requests.') && address.endsWith('.total'))
        numbers.set(
          address,
          applicants.reduce((sum, applicant) => sum + get(address.replace(/total$/, applicant)), 0),
        );
  }
  for (const group of ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'])
    if (numbers.has(`${group}.pending`))
      numbers.set(
        `${group}.total`,
        ['upheld', 'corrected', 'other', 'pending'].reduce((sum, name) => sum + get(`${group}.${name}`), 0),
      );
}
