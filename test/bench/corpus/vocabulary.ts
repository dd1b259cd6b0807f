import { relatedWords } from '../../../src/core/data/related/related';
import { lemma } from '../../../src/core/text/lemma';
import type { Article } from './articles';
import type { Random } from './random';

/** How far from the articles' words others are taken, in steps from a word to a related one. */
const STEPS = 3;
/** How often a word is one of the articles' own: frequent ones often, as in any text. */
const OWN = 0.5;

const endings: Readonly<Record<string, string>> = { NNS: 's', VBD: 'ed', VBN: 'ed', VBG: 'ing' };

/** Words by part of speech: those of some articles, and many more that are near to them in meaning. */
export class Vocabulary {
  readonly #own = new Map<string, string[]>();
  readonly #wider: readonly string[];

  constructor(articles: readonly Article[]) {
    let found = new Set<string>();
    for (const { kind, key, text } of articles.flatMap(({ sentences }) => sentences.flat())) {
      if (kind !== 'content') continue;
      const words = this.#own.get(key);
      if (words) words.push(text);
      else this.#own.set(key, [text]);
      found.add(lemma(text, key));
    }
    for (let step = 0; step < STEPS; step++)
      found = new Set([...found, ...[...found].flatMap((word) => relatedWords(word).map((related) => related.word))]);
    this.#wider = [...found].filter((word) => /^[a-z]{4,}$/.test(word));
  }

  /** A word for a place where a word with this Penn Treebank tag stands. */
  pick(tag: string, random: Random): string {
    const own = this.#own.get(tag);
    if (own && random.chance(OWN)) return random.pick(own);
    const ending = endings[tag] ?? '';
    const word = random.pick(this.#wider);
    return ending.startsWith('e') && word.endsWith('e') ? `${word}d` : word + ending;
  }
}
