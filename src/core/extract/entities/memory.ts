import type { Guess, ScoredSentence } from './model/decoder';
import { casing } from './model/shapes';
import { beginOf, entityTypes, OUTSIDE, TAGS } from './model/tags';

/** A sentence's words as keys: the same key for the same word whatever its case. */
type WordKeys = Int32Array;

/** How much the rest of the document can add to a word's scores. */
const TRUST = 2;
const TRUST_IN_HEADLINE = 5;

/** A vote in running text, in a headline, and of a capital that opens a sentence and is read as no name. */
const VOTE = 1;
const HEADLINE_VOTE = 0.25;
const OPENING_VOTE = 0.3;
/** The words of a full name ("Ana Lopes") say more than a word alone. */
const FULL_NAME_VOTE = 2;

const KINDS = entityTypes.length + 1;

/**
 * What a document's words were read as, wherever they stand: a name that is certain in one place makes the same word
 * certain in another (the "context aggregation" of Ratinov & Roth 2009).
 */
export class DocumentMemory {
  readonly #votes = new Map<number, Float64Array>();

  /** Takes in the first reading of a sentence. */
  learn(keys: WordKeys, sentence: ScoredSentence, guesses: readonly Guess[]): void {
    this.#count(keys, sentence, guesses, (votes, kind, weight) => {
      votes[kind] = (votes[kind] ?? 0) + weight;
    });
  }

  /** Adds what the rest of the document says about its words to the sentence's scores, in place. */
  lean(keys: WordKeys, sentence: ScoredSentence, guesses: readonly Guess[]): void {
    const trust = sentence.casing === casing.running ? TRUST : TRUST_IN_HEADLINE;
    const own = new Map<number, Float64Array>();
    this.#count(
      keys,
      sentence,
      guesses,
      (votes, kind, weight) => {
        votes[kind] = (votes[kind] ?? 0) + weight;
      },
      own,
    );
    const { scores } = sentence;
    for (const run of sentence.runs) {
      for (let index = run.from; index < run.to; index++) {
        const key = keys[index] ?? 0;
        const all = this.#votes.get(key);
        if (!all) continue;
        const mine = own.get(key);
        let total = 0;
        for (let kind = 0; kind < KINDS; kind++) total += (all[kind] ?? 0) - (mine?.[kind] ?? 0);
        if (total <= 0) continue;
        const at = run.at + (index - run.from) * TAGS;
        for (let kind = 0; kind < KINDS; kind++) {
          const share = (trust * ((all[kind] ?? 0) - (mine?.[kind] ?? 0))) / (total + 0.5);
          if (kind === 0) scores[at + OUTSIDE] = (scores[at + OUTSIDE] ?? 0) + share;
          else {
            const begin = beginOf(kind - 1);
            scores[at + begin] = (scores[at + begin] ?? 0) + share;
            scores[at + begin + 1] = (scores[at + begin + 1] ?? 0) + share;
          }
        }
      }
    }
  }

  #count(
    keys: WordKeys,
    sentence: ScoredSentence,
    guesses: readonly Guess[],
    vote: (votes: Float64Array, kind: number, weight: number) => void,
    into: Map<number, Float64Array> = this.#votes,
  ): void {
    const weight = sentence.casing === casing.running ? VOTE : HEADLINE_VOTE;
    let next = 0;
    const votesOf = (index: number): Float64Array => {
      const key = keys[index] ?? 0;
      let votes = into.get(key);
      if (!votes) {
        votes = new Float64Array(KINDS);
        into.set(key, votes);
      }
      return votes;
    };
    for (const run of sentence.runs) {
      for (let index = run.from; index < run.to;) {
        while (next < guesses.length && (guesses[next] as Guess).to <= index) next++;
        const guess = guesses[next];
        if (!guess || guess.from > index) {
          vote(votesOf(index), 0, index === 0 ? OPENING_VOTE * weight : weight);
          index++;
          continue;
        }
        const full = guess.type === 0 && guess.to - guess.from > 1 ? FULL_NAME_VOTE : 1;
        for (; index < guess.to; index++) vote(votesOf(index), guess.type + 1, weight * full);
      }
    }
  }
}
