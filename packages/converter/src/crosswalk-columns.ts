/** The columns of crosswalk.tsv, in order. */
export const crosswalkColumns = [
  'subject_form',
  'subject_cell',
  'predicate',
  'object_form',
  'object_cell',
  'cardinality',
  'transform',
  'loss_code',
  'justification_zh',
  'justification_en',
  'basis',
  'notes',
] as const;
