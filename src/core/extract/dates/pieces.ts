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
  readonly digits?: number;
  /** How many digits stand in it, without separators. */
  readonly width: number;
  /** "21st": 21. */
  readonly nth?: number;
}

/** A piece that is no word of the lexicon. */
export const NOTHING: WordFacts = {};

/** The pieces of a sentence; undefined when no piece of it can belong to a time expression. */
export function piecesOf(sentence: Sentence): readonly Piece[] | undefined {
  let promising = false;
  for (const token of sentence.tokens) {
    if (isTrigger(token)) {
      promising = true;
      break;
    }
  }
  if (!promising) return undefined;
  const pieces: Piece[] = [];
  let before = -1;
  for (const token of sentence.tokens) {
    if (token.lower.length > 2 && token.lower.indexOf('-', 1) > 0) split(pieces, token, before);
    else pieces.push(piece(token, token.lower, token.start, token.start === before));
    before = token.end;
  }
  return pieces;
}

function isTrigger(token: Token): boolean {
  const first = token.lower.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || wordFacts(token.lower) !== undefined || TRIGGERS.has(token.lower) || token.lower.indexOf('-', 1) > 0;
}

const TRIGGERS = new Set(
  'now then currently recently previously soon once future nowadays tonight overnight noon midnight easter christmas thanksgiving ramadan eve halloween hanukkah yom rosh passover pentecost ascension diwali eid lent weeknights weekdays formerly'.split(
    ' ',
  ),
);

function split(pieces: Piece[], token: Token, before: number): void {
  let from = 0;
  while (from < token.lower.length) {
    const hyphen = token.lower.indexOf('-', from);
    const to = hyphen < 0 ? token.lower.length : hyphen;
    if (to > from) {
      const start = token.start + from;
      pieces.push(piece(token, token.lower.slice(from, to), start, from > 0 || token.start === before));
    }
    if (hyphen >= 0) pieces.push(piece(token, '-', token.start + hyphen, true));
    from = to + 1;
  }
}

function piece(token: Token, lower: string, start: number, glued: boolean): Piece {
  const code = token.text.charCodeAt(start - token.start);
  const common = {
    start,
    end: start + lower.length,
    lower,
    glued,
    tag: token.tag,
    capital: code >= 0x41 && code <= 0x5a,
  };
  const first = lower.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return { ...common, facts: wordFacts(lower) ?? NOTHING, width: 0 };
  return { ...common, ...numeral(lower) };
}

function numeral(lower: string): Pick<Piece, 'facts' | 'digits' | 'width' | 'nth'> {
  let end = 0;
  let width = 0;
  let plain = '';
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    if (code >= 0x30 && code <= 0x39) {
      plain += lower[end];
      width++;
    } else if (code === 0x2e) plain += '.';
    else if (code !== 0x2c) break;
    end++;
  }
  const value = Number(plain);
  const rest = lower.slice(end);
  if (rest === '') return Number.isNaN(value) ? { facts: NOTHING, width } : { facts: NOTHING, width, digits: value };
  if ((rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th') && Number.isInteger(value)) {
    return { facts: { ordinal: value }, width, nth: value };
  }
  if (rest === 's' && (width === 4 || width === 2) && value % 10 === 0) return { facts: { decade: value }, width };
  return { facts: NOTHING, width };
}
