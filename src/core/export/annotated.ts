/** What is handed over: the sources of a story with what people wrote about them. */
import type { CheckedFact, CheckSheet, PlacedNote } from '../review/checkSheet';
import type { StoryIndex } from '../views/storyIndex';

/** The formats that a story's check sheet and notes can be handed over in. */
export const exportFormats = ['markdown', 'csv', 'jsonld', 'brat'] as const;

/** A format. */
export type ExportFormat = (typeof exportFormats)[number];

/** Everything that an export is made from. */
export interface Annotated {
  readonly index: StoryIndex;
  readonly sheet: CheckSheet;
}

/** A file of an export, by its path with `/`. */
export interface ExportedFile {
  readonly path: string;
  /** Its text, in pieces that follow each other: that of a large story is too long to be put together at once. */
  readonly parts: readonly string[];
}

/** The facts and notes of one source, in the order of its text. */
export function ofSource(
  { sheet }: Annotated,
  source: string,
): { readonly facts: readonly CheckedFact[]; readonly notes: readonly PlacedNote[] } {
  return {
    facts: sheet.factsOf(source),
    notes: sheet.notes.filter(({ passage }) => passage.source === source),
  };
}
