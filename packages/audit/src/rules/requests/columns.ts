/** The columns of table three that its last one, `total`, adds up. */
export const applicantParts = [
  'naturalPerson',
  'enterprise',
  'researchOrg',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
] as const;

/** All seven columns of table three, in print order. */
export const applicantColumns = [...applicantParts, 'total'] as const;
