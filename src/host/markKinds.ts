/** The kinds of mark a reader can switch on and off, in the order they are listed. */
export const markKinds = [
  'headline',
  'person',
  'organisation',
  'place',
  'date',
  'quotation',
  'claim',
  'disagreement',
  'boilerplate',
] as const;

/** One kind of mark. */
export type MarkKind = (typeof markKinds)[number];
