import { innerWords } from '../../../data/names/nameWords';
import type { WordClasses } from './classes';
import { join } from './hashing';
import { listed, markListed } from './lexicon';
import { casing, casingOf, shape } from './shapes';
import { topic } from './topic';
import { WordFacts, type Word, type WordFact } from './wordFacts';

/** The most features one word has. */
export const MOST_FEATURES = 112;

/** A hostile text can be one sentence: no run is longer than this. */
const LONGEST_RUN = 24;

const BOUNDARY = 0x5bd1e995;
/** Places in front of and behind a sentence's words, so that the words around one can be asked for without looking. */
const EDGE = 2;

/** Room for a number a word, what stands in front of the first word filled in. */
function emptyRow(size: number): Int32Array {
  return new Int32Array(size).fill(BOUNDARY - 1, 0, EDGE);
}

/**
 * The features of a sentence's words, as hashes. One object is used for sentence after sentence: {@link read} a sentence,
 * go through its {@link runs}, then ask for {@link featuresOf} each word in them.
 */
export class SentenceFeatures {
  readonly #facts: WordFacts;
  #count = 0;
  #keys = new Int32Array(256);
  #casing: number = casing.running;
  #about: number = topic.other;
  #words: readonly Word[] = [];
  #known: WordFact[] = [];
  #shapes = emptyRow(256);
  #lower = emptyRow(256);
  #fine = emptyRow(256);
  #coarse = emptyRow(256);
  #types = emptyRow(256);
  #lists = emptyRow(256);
  /** Feature hashes of the word last asked for. */
  readonly features = new Int32Array(MOST_FEATURES);

  constructor(classes: WordClasses) {
    this.#facts = new WordFacts(classes);
  }

  /** How the sentence is cased ({@link casing}). */
  get casing(): number {
    return this.#casing;
  }

  /** {@link shape} of a word of the sentence. */
  shapeAt(index: number): number {
    return this.#shapes[index + EDGE] ?? shape.mark;
  }

  /** Bits of {@link listed} of a word of the sentence. */
  listsAt(index: number): number {
    return this.#lists[index + EDGE] ?? 0;
  }

  /** Hashes of the sentence's words, the same whatever their case. Good until the next sentence is read. */
  get keys(): Int32Array {
    return this.#keys;
  }

  /**
   * Takes in a sentence.
   * @param about one of `topic`: what the text it stands in is about
   */
  read(words: readonly Word[], about: number): void {
    this.#about = about;
    const count = words.length;
    if (count + 2 * EDGE > this.#shapes.length) this.#grow((count + 2 * EDGE) * 2);
    this.#words = words;
    this.#count = count;
    for (let index = 0; index < count; index++) {
      const fact = this.#facts.of(words[index] as Word);
      this.#known[index] = fact;
      this.#shapes[index + EDGE] = fact.shape;
      this.#lower[index + EDGE] = fact.hash;
      this.#keys[index] = fact.hash;
      this.#fine[index + EDGE] = fact.fine;
      this.#types[index + EDGE] = fact.type;
      this.#coarse[index + EDGE] = fact.coarse;
    }
    this.#casing = casingOf(words, this.#shapes.subarray(EDGE));
    markListed(this.#lower.subarray(EDGE), count, this.#lists.subarray(EDGE));
    for (const row of [this.#shapes, this.#lower, this.#fine, this.#types, this.#coarse, this.#lists])
      row.fill(BOUNDARY + 1, EDGE + count, EDGE + count + EDGE);
  }

  #grow(size: number): void {
    this.#shapes = emptyRow(size);
    this.#lower = emptyRow(size);
    this.#keys = new Int32Array(size);
    this.#fine = emptyRow(size);
    this.#coarse = emptyRow(size);
    this.#types = emptyRow(size);
    this.#lists = emptyRow(size);
  }

  /** Stretches of words that may be in names (`[from, to)`); everything outside them is in no name. */
  runs(): [number, number][] {
    const runs: [number, number][] = [];
    let from = -1;
    let last = -1;
    for (let index = 0; index <= this.#count; index++) {
      const strong = index < this.#count && this.#mayBeName(index);
      if (strong && from >= 0 && index - from < LONGEST_RUN) {
        last = index;
        continue;
      }
      const joins =
        !strong &&
        index < this.#count &&
        from >= 0 &&
        index - last < 4 &&
        index - from < LONGEST_RUN &&
        this.#mayJoin(index);
      if (joins) continue;
      if (from >= 0) runs.push([from, last + 1]);
      from = strong ? index : -1;
      last = index;
    }
    return runs;
  }

  #mayBeName(index: number): boolean {
    const kind = this.shapeAt(index);
    return kind >= shape.capitalised && kind <= shape.initials;
  }

  #mayJoin(index: number): boolean {
    const kind = this.shapeAt(index);
    if (kind === shape.number) return true;
    const lower = this.#words[index]?.lower ?? '';
    return innerWords.has(lower) || lower === "'s";
  }

  /** Puts the features of one word of a run into {@link features}; returns their number. */
  featuresOf(index: number, from: number, to: number): number {
    const out = this.features;
    const fact = this.#known[index] as WordFact;
    const mode = this.#casing;
    let n = 0;
    const add = (template: number, hash: number): void => {
      out[n++] = join(template * 0x1000193, hash);
    };
    const lower = this.#lower;
    const fine = this.#fine;
    const coarse = this.#coarse;
    const lists = this.#lists;
    const shapes = this.#shapes;
    const at = (row: Int32Array, place: number): number => row[place + EDGE] as number;

    add(1, mode);
    const w0 = at(lower, index);
    const wl = at(lower, index - 1);
    const wr = at(lower, index + 1);
    add(2, w0);
    add(3, wl);
    add(4, wr);
    add(5, at(lower, index - 2));
    add(6, at(lower, index + 2));
    add(7, join(wl, w0));
    add(8, join(w0, wr));
    const c0 = at(fine, index);
    const cl = at(fine, index - 1);
    const cr = at(fine, index + 1);
    add(9, c0);
    add(10, cl);
    add(11, cr);
    add(12, at(fine, index - 2));
    add(13, at(fine, index + 2));
    const k0 = at(coarse, index);
    const kl = at(coarse, index - 1);
    const kr = at(coarse, index + 1);
    add(14, k0);
    add(15, kl);
    add(16, kr);
    add(17, join(kl, k0));
    add(18, join(k0, kr));
    add(19, join(join(kl, k0), kr));
    add(20, join(join(at(coarse, index - 2), kl), k0));
    add(21, join(join(k0, kr), at(coarse, index + 2)));
    add(22, join(cl, c0));
    add(23, join(c0, cr));

    const types = this.#types;
    const t0 = at(types, index);
    const tl = at(types, index - 1);
    const tr = at(types, index + 1);
    add(65, t0);
    add(66, tl);
    add(67, tr);
    add(68, join(tl, t0));
    add(69, join(t0, tr));
    add(70, join(t0, join(at(shapes, index), mode)));

    const s0 = join(at(shapes, index), mode);
    const sl = at(shapes, index - 1);
    const sr = at(shapes, index + 1);
    add(24, s0);
    add(25, join(s0, sl));
    add(26, join(s0, sr));
    add(27, join(join(sl, s0), sr));
    add(28, join(join(join(at(shapes, index - 2), sl), s0), sr));
    add(29, join(s0, w0));
    add(30, join(s0, c0));
    add(31, join(join(s0, k0), kr));
    const opening = index === 0 || (index === 1 && at(shapes, 0) === shape.mark) ? 1 : 0;
    if (opening && mode === casing.running) {
      add(32, w0);
      add(33, c0);
      add(34, join(c0, sr));
      add(35, join(k0, kr));
    }

    const g0 = at(lists, index);
    const gl = at(lists, index - 1);
    const gr = at(lists, index + 1);
    add(36, g0);
    add(37, join(gl, g0));
    add(38, join(g0, gr));
    add(39, join(g0, s0));
    add(40, gr);
    add(41, gl);
    for (let bit = 1; bit <= listed.inside; bit <<= 1) if (g0 & bit) add(42, bit);

    const { length } = fact;
    if (length > 3) {
      add(43, fact.start2);
      add(44, fact.start3);
      add(45, fact.end2);
      add(46, fact.end3);
    }
    if (length > 4) {
      add(47, fact.start4);
      add(48, fact.end4);
    }
    add(49, length > 12 ? 12 : length);
    if (fact.hyphenated) add(50, c0);

    // the stretch of capitals the word stands in
    const place = index - from > 3 ? 3 : index - from;
    const rest = to - 1 - index > 3 ? 3 : to - 1 - index;
    add(51, join(place, rest));
    const before = at(lower, from - 1);
    const after = at(lower, to);
    add(52, join(before, place));
    add(53, join(after, rest));
    add(54, join(at(fine, from - 1), place));
    add(55, join(at(fine, to), rest));
    add(56, join(join(at(coarse, from - 1), at(coarse, to)), join(place, rest)));
    const last = at(lower, to - 1);
    const first = at(lower, from);
    add(57, join(last, rest));
    add(58, join(first, place));
    add(59, join(at(fine, to - 1), rest));
    add(60, join(at(fine, from), place));
    add(61, join(join(at(lists, to - 1), rest), place));
    add(62, join(join(at(lists, from), place), rest));
    add(63, join(join(at(coarse, from - 1), k0), place));
    add(64, join(join(at(coarse, to), k0), rest));
    add(71, join(at(types, to - 1), rest));
    add(72, join(at(types, from), place));
    add(73, join(join(at(types, to - 1), t0), rest));
    if (this.#about === topic.sport) {
      add(80, t0);
      add(81, g0);
      add(82, join(join(gl, g0), gr));
      add(83, wl);
      add(84, wr);
      add(85, join(sl, sr));
      add(86, join(kl, kr));
      add(87, k0);
      add(88, join(place, rest));
    }
    return n;
  }
}
