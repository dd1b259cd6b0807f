import type { WordClasses } from './classes';
import { SentenceFeatures } from './features';
import { isInside, mayFollow, OUTSIDE, TAGS, typeOfTag } from './tags';
import type { Weights } from './weights';
import type { Word } from './wordFacts';

/** A name the model sees: words `[from, to)` of the sentence. */
export interface Guess {
  readonly from: number;
  readonly to: number;
  /** Index in `entityTypes`. */
  readonly type: number;
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

/** A stretch of words that may hold names, and how well each tag fits each word. */
interface ScoredRun {
  readonly from: number;
  readonly to: number;
  /** Where its scores begin in those of the sentence. */
  readonly at: number;
}

/** A sentence as the model sees it. */
export interface ScoredSentence {
  readonly runs: readonly ScoredRun[];
  /** `TAGS` scores a word of every run; more room may follow. Good until the next sentence is scored. */
  readonly scores: Float64Array;
  /** How many scores there are. */
  readonly length: number;
  /** One of `casing`. */
  readonly casing: number;
}

/** Scores words as parts of names (a linear-chain conditional random field) and finds the best reading (Viterbi). */
export class Decoder {
  readonly #learned: Learned;
  /** The features of the sentence scored last. */
  readonly features: SentenceFeatures;
  #scores = new Float64Array(64 * TAGS);
  #paths = new Float64Array(64 * TAGS);
  #back = new Uint8Array(64 * TAGS);

  constructor(learned: Learned) {
    this.#learned = learned;
    this.features = new SentenceFeatures(learned.classes);
  }

  /**
   * Scores the words of a sentence.
   * @param about the `topic` of the text
   */
  score(words: readonly Word[], about: number): ScoredSentence {
    const { features } = this;
    const { weights, unit } = this.#learned;
    features.read(words, about);
    let length = 0;
    const runs = features.runs().map(([from, to]) => {
      const at = length;
      length += (to - from) * TAGS;
      return { from, to, at };
    });
    if (length > this.#scores.length) this.#scores = new Float64Array(length * 2);
    const scores = this.#scores;
    scores.fill(0, 0, length);
    for (const { from, to, at } of runs) {
      for (let index = from; index < to; index++) {
        const count = features.featuresOf(index, from, to);
        weights.addTo(scores, at + (index - from) * TAGS, features.features, count, unit);
      }
    }
    return { runs, scores, length, casing: features.casing };
  }

  /** The best reading of a scored sentence: names in order. */
  best(sentence: ScoredSentence): Guess[] {
    return sentence.runs.flatMap((run) => this.#bestOf(run, sentence.scores));
  }

  #bestOf({ from, to, at: start }: ScoredRun, scores: Float64Array): Guess[] {
    const length = to - from;
    const { transitions } = this.#learned;
    if (length * TAGS > this.#paths.length) {
      this.#paths = new Float64Array(length * 2 * TAGS);
      this.#back = new Uint8Array(length * 2 * TAGS);
    }
    const paths = this.#paths;
    const back = this.#back;
    for (let index = 0; index < length; index++) {
      const at = index * TAGS;
      for (let tag = 0; tag < TAGS; tag++) {
        let best = index === 0 && mayFollow(OUTSIDE, tag) ? (transitions[tag] ?? 0) : -Infinity;
        let bestTag = OUTSIDE;
        for (let before = 0; index > 0 && before < TAGS; before++) {
          if (!mayFollow(before, tag)) continue;
          const score = (paths[at - TAGS + before] ?? 0) + (transitions[before * TAGS + tag] ?? 0);
          if (score > best) {
            best = score;
            bestTag = before;
          }
        }
        back[at + tag] = bestTag;
        paths[at + tag] = (scores[start + at + tag] ?? 0) + best;
      }
    }
    let tag = OUTSIDE;
    let best = -Infinity;
    for (let last = 0; last < TAGS; last++) {
      const score = (paths[(length - 1) * TAGS + last] ?? 0) + (transitions[last * TAGS] ?? 0);
      if (score > best) {
        best = score;
        tag = last;
      }
    }
    const found: Guess[] = [];
    let end = to;
    for (let index = length - 1; index >= 0; index--) {
      if (tag !== OUTSIDE && !isInside(tag)) found.push({ from: from + index, to: end, type: typeOfTag(tag) });
      if (!isInside(tag)) end = from + index;
      tag = back[index * TAGS + tag] ?? OUTSIDE;
    }
    return found.reverse();
  }
}
