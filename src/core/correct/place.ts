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

/** Where a remembered passage was found in a text. */
interface Found {
  readonly text: string;
  readonly attachment: Attachment;
}

/** Where passages were found before: looked for again only when the text of their source is another one. */
export type Places = WeakMap<SelectedPassage, Found>;

/** Finds remembered passages in the sources of a story. */
export class Placer {
  readonly #textOf: (source: string) => string | undefined;
  readonly #places: Places;
  readonly #texts = new Map<string, AnchorText>();

  /** @param places where passages were found before; what is found is added */
  constructor(textOf: (source: string) => string | undefined, places: Places = new WeakMap()) {
    this.#textOf = textOf;
    this.#places = places;
  }

  /** How well a passage is found; a source that is not there has none. */
  attach(passage: SelectedPassage): Attachment {
    const text = this.#textOf(passage.source);
    if (text === undefined) return { verdict: 'orphan' };
    const known = this.#places.get(passage);
    if (known?.text === text) return known.attachment;
    let anchors = this.#texts.get(passage.source);
    if (!anchors) {
      anchors = new AnchorText(text);
      this.#texts.set(passage.source, anchors);
    }
    const attachment = anchors.attach(passage);
    this.#places.set(passage, { text, attachment });
    return attachment;
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
