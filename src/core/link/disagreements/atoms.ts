import type { Entity, Mention, Quantity, Span, TimeExpression } from '../../model';
import { tokenize } from '../../text/tokens';
import { functionWords } from './wordLists';

/** Longer stretches are compared by their beginning: alignment costs the product of two lengths. */
const LONGEST = 120;
/** Characters that are sure to hold so many words; a sentence without end is not read further. */
const LONGEST_TEXT = 6000;

/** What one position of a claim or sentence holds: a whole name, date or number, or a plain word. */
export type Atom = WordAtom | NameAtom | DateAtom | NumberAtom;

interface AtomBase extends Span {
  /** Equal keys mean the same thing: the entity, the calendar value, the number, the word's stem. */
  readonly key: string;
  /** What a match of this atom is worth, 0 to 1. */
  readonly worth: number;
}

/** A plain word. */
export interface WordAtom extends AtomBase {
  readonly kind: 'word';
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** All in capitals. */
  readonly isShouted: boolean;
}

/** A name and the entity it stands for. */
export interface NameAtom extends AtomBase {
  readonly kind: 'name';
  readonly mention: Mention;
  readonly entity: Entity | undefined;
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
}

/** A claim or sentence as a line of atoms, in order; at most 120. Punctuation is left out. */
export function atomsOf(input: AtomInput): readonly Atom[] {
  const { span } = input;
  const atoms: Atom[] = [];
  const taken: (NameAtom | DateAtom | NumberAtom)[] = [
    ...input.dates.map((date): DateAtom => ({
      kind: 'date',
      start: date.start,
      end: date.end,
      key: `#${date.value}`,
      worth: 1,
      date,
    })),
    ...input.mentions.map((mention): NameAtom => ({
      kind: 'name',
      start: mention.start,
      end: mention.end,
      key: `@${mention.entity}`,
      worth: 1,
      mention,
      entity: input.entity(mention.entity),
    })),
    ...input.quantities.map((quantity): NumberAtom => ({
      kind: 'number',
      start: quantity.start,
      end: quantity.end,
      key: `=${quantity.value}${quantity.to === undefined ? '' : `-${quantity.to}`}`,
      worth: 1,
      quantity,
    })),
  ].sort((left, right) => left.start - right.start || right.end - left.end);
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
    if (start < covered || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    if (token.lower === "'s") continue;
    atoms.push({
      kind: 'word',
      start,
      end,
      lower: token.lower,
      key: stem(token.lower),
      capital: /^\p{Lu}/u.test(token.text),
      isShouted: token.text.length > 1 && token.text.toUpperCase() === token.text,
      worth: functionWords.has(token.lower) ? 0.2 : 1,
    });
    if (atoms.length >= LONGEST) break;
  }
  return atoms;
}

/** A word without its commonest English endings: enough to match "visits" with "visit" and "agreed" with "agree". */
export function stem(lower: string): string {
  let word = lower;
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) word = word.slice(0, -2);
  else if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ed')) word = word.slice(0, -2);
  if (word.length > 4 && word.endsWith('e')) word = word.slice(0, -1);
  const last = word.charCodeAt(word.length - 1);
  if (word.length > 4 && last === word.charCodeAt(word.length - 2) && !/(?:ll|ss|zz)$/.test(word))
    word = word.slice(0, -1);
  return word;
}
