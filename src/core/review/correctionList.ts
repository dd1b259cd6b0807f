/** The corrections of a story with where they apply. */
import { Placer } from '../correct/place';
import type { Passage } from '../model';
import type { Correction, ParsedCorrections } from '../store/corrections';
import type { StoryIndex } from '../views/storyIndex';

/** A correction in the story. */
export interface ListedCorrection {
  readonly correction: Correction;
  /** Its line in the file, to the letter. */
  readonly line: string;
  /** Where each of its passages is; nothing for one that is nowhere any more: the correction then rests. */
  readonly places: readonly (Passage | undefined)[];
}

/** The corrections in the order of the file. */
export function listCorrections(index: StoryIndex, parsed: ParsedCorrections): readonly ListedCorrection[] {
  const placer = new Placer((source) => (index.source(source) ? index.text(source) : undefined));
  return parsed.corrections.map((correction, at) => ({
    correction,
    line: parsed.lines[at] ?? '',
    places: correction.passages.map((passage) => placer.place(passage) ?? wordsAnywhere(index, correction)),
  }));
}

/** Corrections that are about words, wherever they stand, have a place as long as the words stand somewhere. */
function wordsAnywhere(index: StoryIndex, { correction, value, passages }: Correction): Passage | undefined {
  if (correction !== 'type' && !(correction === 'not-an-entity' && value === 'story')) return undefined;
  const words = passages[0]?.exact ?? '';
  for (const { id } of words === '' ? [] : index.story.sources) {
    const start = index.text(id).indexOf(words);
    if (start >= 0) return { source: id, start, end: start + words.length };
  }
  return undefined;
}
