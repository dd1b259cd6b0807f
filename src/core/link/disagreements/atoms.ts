import type { Entity, Mention, Quantity, Span, TimeExpression } from '../../model';
import { tokenize } from '../../text/tokens';
import { nameKey, type AtomKeys, type WrittenWord } from './atomKeys';

/** Longer stretches are compared by their beginning: alignment costs the product of two lengths. */
const LONGEST = 120;
/** Characters that are sure to hold so many words; a sentence without end is not read further. */
const LONGEST_TEXT = 6000;

/** What one position of a claim or sentence holds: a whole name, date or number, or a plain word. */
export type Atom = WordAtom | NameAtom | DateAtom | NumberAtom;

interface AtomBase extends Span {
  /** Equal keys mean the same thing: the entity, the calendar value, the number, the word's stem. */
  readonly key: string;
  /** The number of the key: {@link AtomKeys}. */
  readonly number: number;
  /** What a match of this atom is worth, 0 to 1. */
  readonly worth: number;
}

/** What a function word is worth. */
const SLIGHT = 0.2;

/** A plain word in its place. Most atoms are such: all that does not depend on the place is that of the word. */
export class WordAtom implements AtomBase {
  readonly start: number;
  readonly end: number;
  readonly #word: WrittenWord;

  constructor(start: number, end: number, word: WrittenWord) {
    this.start = start;
    this.end = end;
    this.#word = word;
  }

  get kind(): 'word' {
    return 'word';
  }

  get key(): string {
    return this.#word.key;
  }

  get number(): number {
    return this.#word.number;
  }

  get worth(): number {
    return this.#word.isWeighty ? 1 : SLIGHT;
  }

  get lower(): string {
    return this.#word.lower;
  }

  /** By which lists it is in. */
  get marks(): number {
    return this.#word.marks;
  }

  /** Starts with a capital letter. */
  get capital(): boolean {
    return this.#word.capital;
  }

  /** All in capitals. */
  get isShouted(): boolean {
    return this.#word.isShouted;
  }

  /** The numbers of the keys near to it in meaning. */
  get near(): Int32Array {
    return this.#word.near;
  }

  /** The number of the name that it may be, when it is written like one that its source does not know. */
  get nameNumber(): number {
    return this.#word.nameNumber;
  }
}

/** What an entity is called in its id: two sources may take one name that nobody knows for that of a person and of a place. */
export function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A name and the entity it stands for. */
export interface NameAtom extends AtomBase {
  readonly kind: 'name';
  readonly mention: Mention;
  readonly entity: Entity | undefined;
  /** The number of the key of the country that it is or stands for. */
  readonly country: number | undefined;
}

/** A time expression. */
interface DateAtom extends AtomBase {
  readonly kind: 'date';
  readonly date: TimeExpression;
}

/** A number with what it counts. */
export interface NumberAtom extends AtomBase {
  readonly kind: 'number';
  readonly quantity: Quantity;
}

/** What the atoms of a claim or sentence are made from. All spans count from the start of the source's text. */
interface AtomInput {
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** Names inside the span, in order. */
  readonly mentions: readonly Mention[];
  /** Time expressions inside the span, in order. */
  readonly dates: readonly TimeExpression[];
  /** Numbers inside the span, in order. */
  readonly quantities: readonly Quantity[];
  readonly entity: (id: string) => Entity | undefined;
  /** The story's. */
  readonly keys: AtomKeys;
}

/** A claim or sentence as a line of atoms, in order; at most 120. Punctuation is left out. */
export function atomsOf(input: AtomInput): readonly Atom[] {
  const { span, keys } = input;
  const atoms: Atom[] = [];
  const taken = takenIn(input);
  let next = 0;
  let covered = span.start;
  for (const token of tokenize(input.text, 0, Math.min(input.text.length, LONGEST_TEXT))) {
    const start = span.start + token.start;
    const end = span.start + token.end;
    while (next < taken.length && (taken[next] as Atom).start < end) {
      const atom = taken[next++] as NameAtom | DateAtom | NumberAtom;
      if (atom.start < covered) continue;
      atoms.push(atom);
      covered = atom.end;
    }
    if (start < covered || token.lower === "'s") continue;
    const word = keys.word(token.text, token.lower);
    if (!word.isSpoken) continue;
    atoms.push(new WordAtom(start, end, word));
    if (atoms.length >= LONGEST) break;
  }
  return atoms;
}

/** The dates, names and numbers of a stretch, in order. */
function takenIn({
  dates,
  mentions,
  quantities,
  entity,
  keys,
}: AtomInput): readonly (NameAtom | DateAtom | NumberAtom)[] {
  const taken: (NameAtom | DateAtom | NumberAtom)[] = [];
  for (const date of dates) {
    const key = `#${date.value}`;
    taken.push({ kind: 'date', start: date.start, end: date.end, key, number: keys.numberOf(key), worth: 1, date });
  }
  for (const mention of mentions) {
    const { start, end } = mention;
    const key = nameKey(nameIn(mention.entity));
    const named = entity(mention.entity);
    const country = named?.country === undefined ? undefined : keys.numberOf(`@${named.country}`);
    const number = keys.numberOf(key);
    taken.push({ kind: 'name', start, end, key, number, worth: 1, mention, entity: named, country });
  }
  for (const quantity of quantities) {
    const { start, end, value, to } = quantity;
    const key = `=${value}${to === undefined ? '' : `-${to}`}`;
    taken.push({ kind: 'number', start, end, key, number: keys.numberOf(key), worth: 1, quantity });
  }
  return taken.length > 1 ? taken.sort((left, right) => left.start - right.start || right.end - left.end) : taken;
}
