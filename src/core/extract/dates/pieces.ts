/** A sentence cut into the pieces that time expressions are built of: tokens, with hyphenated words taken apart. */
import type { Sentence, Token } from '../../model';
import { wordFacts, type WordFacts } from './lexicon';

/** One word, number or mark. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  /** Follows the piece before without white space. */
  readonly glued: boolean;
  /** Penn tag of the token it comes from. */
  readonly tag: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  readonly facts: WordFacts;
  /** The number when it is written in digits ("12", "1,200", "2.5"). */
  readonly digits: number | undefined;
  /** How many digits stand in it, without separators. */
  readonly width: number;
  /** "21st": 21. */
  readonly nth: number | undefined;
}

/** A piece that is no word of the lexicon. */
export const NOTHING: WordFacts = {};

const HYPHEN = '-';

/**
 * The pieces of a sentence; undefined when no word of it makes a time expression. Words that only help (numbers,
 * "last", "early") do not count.
 */
export function piecesOf(sentence: Sentence): readonly Piece[] | undefined {
  if (!sentence.tokens.some(isTrigger)) return undefined;
  const pieces: Piece[] = [];
  let before = -1;
  for (const token of sentence.tokens) {
    if (isHyphenated(token.lower)) split(pieces, token, before);
    else pieces.push(piece(token, token.lower, token.start, token.start === before));
    before = token.end;
  }
  return pieces;
}

function isHyphenated(lower: string): boolean {
  return lower.length > 2 && lower.indexOf(HYPHEN, 1) > 0;
}

/** Words outside the lexicon that make a time expression by themselves, or with small numbers in words. */
const TRIGGERS = new Set(
  (
    "now currently nowadays presently recently current soon future tonight overnight noon midnight o'clock half eighteen nineteen twenty thousand fiscal fy " +
    'easter christmas thanksgiving halloween epiphany juneteenth pentecost passover hashanah kippur hanukkah eid mardi corpus bc bce b.c. ad past recent'
  ).split(' '),
);

function isTrigger(token: Token): boolean {
  const { lower } = token;
  if (isHyphenated(lower)) return lower.split(HYPHEN).some(makesTime);
  return makesTime(lower);
}

function makesTime(lower: string): boolean {
  const first = lower.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  const facts = wordFacts(lower);
  return (facts !== undefined && facts.core === true) || TRIGGERS.has(lower);
}

function split(pieces: Piece[], token: Token, before: number): void {
  let from = 0;
  while (from < token.lower.length) {
    const hyphen = token.lower.indexOf(HYPHEN, from);
    const to = hyphen < 0 ? token.lower.length : hyphen;
    if (to > from) {
      const start = token.start + from;
      pieces.push(piece(token, token.lower.slice(from, to), start, from > 0 || token.start === before));
    }
    if (hyphen >= 0) pieces.push(piece(token, HYPHEN, token.start + hyphen, true));
    from = to + 1;
  }
}

function piece(token: Token, lower: string, start: number, glued: boolean): Piece {
  const code = token.text.charCodeAt(start - token.start);
  const capital = code >= 0x41 && code <= 0x5a;
  const first = lower.charCodeAt(0);
  const end = start + lower.length;
  const { tag } = token;
  if (first < 0x30 || first > 0x39) {
    const facts = wordFacts(lower) ?? NOTHING;
    return { start, end, lower, glued, tag, capital, facts, digits: undefined, width: 0, nth: undefined };
  }
  const { facts, digits, width, nth } = numeral(lower);
  return { start, end, lower, glued, tag, capital, facts, digits, width, nth };
}

function numeral(lower: string): Pick<Piece, 'facts' | 'digits' | 'width' | 'nth'> {
  let end = 0;
  let width = 0;
  let plain = '';
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    if (code >= 0x30 && code <= 0x39) {
      plain += lower.charAt(end);
      width++;
    } else if (code === 0x2e) plain += '.';
    else if (code !== 0x2c) break;
    end++;
  }
  const value = Number(plain);
  const rest = lower.slice(end);
  if (rest === '') return { facts: NOTHING, width, digits: Number.isNaN(value) ? undefined : value, nth: undefined };
  if ((rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th') && Number.isInteger(value)) {
    return { facts: { ordinal: value }, width, digits: undefined, nth: value };
  }
  const isDecade = rest === 's' && (width === 4 || width === 2) && value % 10 === 0;
  return { facts: isDecade ? { decade: value } : NOTHING, width, digits: undefined, nth: undefined };
}
