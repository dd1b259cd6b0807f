/** The rows of the Story Facts tree, as plain data. */
import type { Passage } from '../../model';

/** What a row stands for: hosts pick the picture. */
export type FactIcon =
  | 'group'
  | 'disagreement'
  | 'overtaken'
  | 'garble'
  | 'claim'
  | 'date'
  | 'person'
  | 'organisation'
  | 'place'
  | 'quotation'
  | 'number'
  | 'origin'
  | 'source'
  | 'passage'
  | 'note';

/** A row of the tree. Texts are single lines without control characters, but hold article text: escape as needed. */
export interface FactNode {
  /** Unique in the tree and the same from one analysis to the next as long as the fact is the same. */
  readonly id: string;
  readonly label: string;
  /** Small print beside the label. */
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: FactIcon;
  readonly flag?: 'disagreement' | 'older' | 'garble';
  /** What the row opens. */
  readonly passage?: Passage;
  readonly children?: readonly FactNode[];
  /** How many children there are, where they are made one by one when they are asked for. */
  readonly childCount?: number;
  /** Some of those children, from one place up to another, without making the others. */
  readonly page?: (from: number, to: number) => readonly FactNode[];
  /** What a screen reader says for the row. */
  readonly accessible: string;
}

/** The ids of the rows at the top, in their order. */
export const factGroups = [
  'disagreements',
  'claims',
  'timeline',
  'people',
  'organisations',
  'places',
  'quotations',
  'numbers',
  'origins',
  'sources',
] as const;

/** The id of a row at the top. */
export type FactGroupId = (typeof factGroups)[number];
