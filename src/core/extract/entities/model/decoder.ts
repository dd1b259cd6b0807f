import type { WordClasses } from './classes';
import { SentenceFeatures, type Word } from './features';
import { mayFollow, OUTSIDE, TAGS, typeOfTag, isInside } from './tags';
import type { Weights } from './weights';

/** A name the model sees: words `[from, to)` of the sentence. */
export interface Guess {
  readonly from: number;
  readonly to: number;
  /** Index in `entityTypes`. */
  readonly type: number;
}

/** What a name's words are thought to be because of the rest of the document: added to the model's scores. */
export interface Lean {
  /** Adds to the scores of the tags (`scores[at + tag]`) of one word. */
  (word: number, scores: Float64Array, at: number): void;
}

/** Everything that was learned. */
export interface Learned {
  readonly classes: WordClasses;
  readonly weights: Weights;
  /** Value of one unit of weight. */
  readonly unit: number;
  /** `TAGS` × `TAGS`: from tag, to tag. */
  readonly transitions: Float64Array;
}

/** Finds the most probable names of a sentence (a linear-chain conditional random field, decoded with Viterbi). */
export class Decoder {
  readonly #learned: Learned;
  readonly features: SentenceFeatures;
  #scores = new Float64Array(64 * TAGS);
  #back = new Uint8Array(64 * TAGS);

  constructor(learned: Learned) {
    this.#learned = learned;
    this.features = new SentenceFeatures(learned.classes);
  }

  /** Names in a sentence, in order. */
  decode(words: readonly Word[], lean?: Lean): Guess[] {
    this.features.read(words);
    const guesses: Guess[] = [];
    for (const [from, to] of this.features.runs()) this.#decodeRun(from, to, lean, guesses);
    return guesses;
  }

  #decodeRun(from: number, to: number, lean: Lean | undefined, guesses: Guess[]): void {
    const length = to - from;
    const { transitions, weights, unit } = this.#learned;
    if (length * TAGS > this.#scores.length) {
      this.#scores = new Float64Array(length * 2 * TAGS);
      this.#back = new Uint8Array(length * 2 * TAGS);
    }
    const scores = this.#scores;
    const back = this.#back;
    scores.fill(0, 0, length * TAGS);
    for (let index = 0; index < length; index++) {
      const at = index * TAGS;
      const count = this.features.featuresOf(from + index, from, to);
      for (let n = 0; n < count; n++) weights.addTo(scores, at, this.features.features[n] ?? 0);
      for (let tag = 0; tag < TAGS; tag++) scores[at + tag] = (scores[at + tag] ?? 0) * unit;
      lean?.(from + index, scores, at);
      for (let tag = 0; tag < TAGS; tag++) {
        let best = -Infinity;
        let bestTag = OUTSIDE;
        if (index === 0) {
          if (mayFollow(OUTSIDE, tag)) best = transitions[OUTSIDE * TAGS + tag] ?? 0;
        } else {
          for (let before = 0; before < TAGS; before++) {
            if (!mayFollow(before, tag)) continue;
            const score = (scores[at - TAGS + before] ?? 0) + (transitions[before * TAGS + tag] ?? 0);
            if (score > best) {
              best = score;
              bestTag = before;
            }
          }
        }
        back[at + tag] = bestTag;
        // the row before is complete: this one may be turned into path scores in place
        scores[at + tag] = (scores[at + tag] ?? 0) + best;
      }
    }
    let tag = OUTSIDE;
    let best = -Infinity;
    for (let last = 0; last < TAGS; last++) {
      const score = (scores[(length - 1) * TAGS + last] ?? 0) + (transitions[last * TAGS + OUTSIDE] ?? 0);
      if (score > best) {
        best = score;
        tag = last;
      }
    }
    const found: Guess[] = [];
    let end = to;
    for (let index = length - 1; index >= 0; index--) {
      if (tag === OUTSIDE) end = from + index;
      else if (!isInside(tag)) {
        found.push({ from: from + index, to: end, type: typeOfTag(tag) });
        end = from + index;
      }
      tag = back[index * TAGS + tag] ?? OUTSIDE;
    }
    for (let index = found.length - 1; index >= 0; index--) guesses.push(found[index] as Guess);
  }
}
