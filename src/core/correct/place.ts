/** Where the passages that people wrote about are in the texts as they are now. */
import type { Passage } from '../model';
import { AnchorText, type Attachment } from '../store/anchor';
import type { Correction } from '../store/corrections';
import type { SelectedPassage } from '../store/selectedPassage';

/** A correction whose passages were found in the texts. */
export interface PlacedCorrection extends Omit<Correction, 'passages'> {
  /** As many as the correction has. */
  readonly passages: readonly Passage[];
}

/** Finds remembered passages in the sources of a story. */
export class Placer {
  readonly #textOf: (source: string) => string | undefined;
  readonly #texts = new Map<string, AnchorText>();

  constructor(textOf: (source: string) => string | undefined) {
    this.#textOf = textOf;
  }

  /** How well a passage is found; a source that is not there has none. */
  attach(passage: SelectedPassage): Attachment {
    let text = this.#texts.get(passage.source);
    if (!text) {
      const raw = this.#textOf(passage.source);
      if (raw === undefined) return { verdict: 'orphan' };
      text = new AnchorText(raw);
      this.#texts.set(passage.source, text);
    }
    return text.attach(passage);
  }

  /** Where a passage is; nothing when it is nowhere any more. */
  place(passage: SelectedPassage): Passage | undefined {
    const found = this.attach(passage);
    return found.verdict === 'orphan' ? undefined : { source: passage.source, ...found.span };
  }

  /** A correction with its passages found; one with a passage that is nowhere any more does nothing. */
  correction({ passages, ...correction }: Correction): PlacedCorrection | undefined {
    const placed = passages.map((passage) => this.place(passage)).filter((one) => one !== undefined);
    return placed.length === passages.length ? { ...correction, passages: placed } : undefined;
  }
}
