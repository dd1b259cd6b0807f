/** What a source tells of: the words that tell its story from others. */
import { commonness } from '../../data/related/related';
import type { Zone } from '../../model';
import { isLetter } from '../../text/characters';
import { lemma } from '../../text/lemma';

/** The weightiest words of a source, the weightiest first; with their weights it is a vector that is one long. */
export interface Telling {
  /** Each once. */
  readonly words: readonly string[];
  readonly weights: Float64Array;
}

/** So many words tell one story from another. */
const MOST_WORDS = 60;
/** Reports say what they are about at their beginning: so many characters are read. */
const MOST_READ = 6000;
/** Shorter words say nothing. */
const SHORTEST = 3;
/** How much more a word counts that is written with a capital: names make a story. */
const CAPITAL = 2;
/** How much more a word counts for each time that its number of places doubles: in steps, so that an edit seldom changes it. */
const AGAIN = 0.35;
/** Words this common in the news weigh nothing. */
const COMMON = 0.625;
/** Words lighter than this are left out. */
const LIGHT = 0.1;
/** Forgetting everything now and then is cheaper than a queue. */
const MOST_REMEMBERED = 100_000;

/** A word that was weighed: the very string that stands for it in every source. */
interface Weighed {
  readonly word: string;
  readonly weight: number;
}

const known = new Map<string, Weighed>();

/** Reads the headline and the body. */
export function tellingOf(text: string, zones: readonly Zone[]): Telling {
  const places = new Map<string, { count: number; isCapital: boolean }>();
  let left = MOST_READ;
  for (const { kind, start, end } of zones) {
    if (kind !== 'headline' && kind !== 'body') continue;
    const to = Math.min(end, start + left);
    left -= to - start;
    for (const written of longWordsIn(text, start, to)) {
      const word = written.toLowerCase();
      const before = places.get(word);
      const isCapital = written !== word;
      if (before) {
        before.count++;
        before.isCapital ||= isCapital;
      } else places.set(word, { count: 1, isCapital });
    }
    if (left <= 0) break;
  }
  const weighed = Array.from(places, ([written, { count, isCapital }]): readonly [string, number] => {
    const { word, weight } = weigh(written);
    return [word, weight * (1 + AGAIN * Math.floor(Math.log2(count))) * (isCapital ? CAPITAL : 1)];
  });
  const weightiest = weighed
    .filter(([, weight]) => weight > LIGHT)
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS);
  const length = Math.sqrt(weightiest.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return {
    words: weightiest.map(([word]) => word),
    weights: Float64Array.from(weightiest, ([, weight]) => weight / length),
  };
}

/** The words of a stretch that may say something. Goes over the letters one by one: every source is read so. */
function longWordsIn(text: string, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    if (at - start >= SHORTEST) words.push(text.slice(start, at));
  }
  return words;
}

/** 1 for words the news never has, 0 for common ones. */
function weigh(word: string): Weighed {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const weighed = { word, weight: (1 - Math.min(1, commonnessInForms(word) / COMMON)) ** 2 };
  known.set(word, weighed);
  return weighed;
}

/** How common a word is in the news, in whichever of its forms it is commonest: 0 to 1. */
export function commonnessInForms(word: string): number {
  const forms = [word, lemma(word, 'NNS'), lemma(word, 'VBD'), lemma(word, 'VBG')];
  return Math.max(...forms.map(commonness));
}

/** Whether two are the same. */
export function areSameTellings(one: Telling, other: Telling): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.every((word, at) => word === other.words[at] && one.weights[at] === other.weights[at])
  );
}
