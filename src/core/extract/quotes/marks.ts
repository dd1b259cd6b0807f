/** Finds stretches of text between quotation marks. */
import type { Paragraph, Span } from '../../model';
import { isDigit, isLetter, isSpace, isUpper } from '../../text/characters';

/** A stretch between quotation marks; `start`/`end` are the content without the marks. */
export interface QuotedStretch extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset behind the closing mark; the content's end when there is none. */
  readonly close: number;
  /** Index of its paragraph in `ReadText.paragraphs`. */
  readonly paragraph: number;
  /** False when the paragraph ends before a closing mark is met. */
  readonly closed: boolean;
  /** It goes on from the paragraph before, which was left open, and begins with a mark of its own. */
  readonly continues: boolean;
  /** The opening mark as it stands in the text. */
  readonly mark: string;
}

/** What a mark's shape says. */
type Shape = 'opens' | 'closes' | 'either';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
  readonly shape: Shape;
  /** White space, a dash, an opening bracket or the paragraph's edge on its left, something visible on its right. */
  readonly atFront: boolean;
  /** The other way round. */
  readonly atBack: boolean;
}

/** A stretch inside one paragraph, before paragraphs are looked at together. */
interface Pair {
  readonly open: Mark;
  readonly end: number;
  readonly close: number;
  readonly closed: boolean;
}

const DOUBLE: Readonly<Record<string, Shape>> = {
  '“': 'opens',
  '„': 'opens',
  '‟': 'opens',
  '«': 'opens',
  '〝': 'opens',
  '「': 'opens',
  '『': 'opens',
  '《': 'opens',
  '”': 'closes',
  '»': 'closes',
  '〞': 'closes',
  '」': 'closes',
  '』': 'closes',
  '》': 'closes',
  '"': 'either',
  '＂': 'either',
};
const SINGLE: Readonly<Record<string, Shape>> = {
  '‘': 'opens',
  '‚': 'opens',
  '‛': 'opens',
  '‹': 'opens',
  '`': 'opens',
  '’': 'closes',
  '›': 'closes',
  "'": 'either',
};

/** Words that begin with an apostrophe, lower case, without it. */
const ELIDED = new Set([
  'em',
  'til',
  'tis',
  'twas',
  'cause',
  'bout',
  'n',
  'round',
  'cuz',
  'twill',
  'ere',
  'neath',
  'tude',
  'nuff',
  'hood',
  'burbs',
]);

/** A single-quoted stretch is never longer than this many characters: a stray apostrophe must not swallow a page. */
const LONGEST_SINGLE = 1500;

/**
 * The quoted stretches of the given paragraphs, in order, none inside another.
 *
 * Reads curly, straight, single, doubled single, guillemet and low-high marks, wrongly turned and mixed ones. Apostrophes,
 * elided years ("'90s"), inch marks and attribute values in markup are not marks. A stretch without a closing mark ends
 * with its paragraph; when the next paragraph begins with an opening mark, that one `continues` it.
 */
export function quotedStretches(text: string, paragraphs: readonly Paragraph[]): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let leftOpen = false;
  const curly = text.includes('“');
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.zone === 'boilerplate') return;
    const goesOn = text.charAt(paragraphs[index + 1]?.start ?? text.length) === text.charAt(paragraph.start);
    const pairs = pairMarks(text, paragraph, marksIn(text, paragraph), curly && !goesOn);
    const first = pairs[0];
    for (const pair of pairs) {
      const start = skipSpace(text, pair.open.end, pair.end);
      const end = dropSpace(text, start, pair.end);
      if (end <= start) continue;
      const continues = leftOpen && pair === first && pair.open.start === paragraph.start;
      const mark = text.slice(pair.open.start, pair.open.end);
      stretches.push({
        start,
        end,
        open: pair.open.start,
        close: Math.max(pair.close, end),
        paragraph: index,
        closed: pair.closed,
        continues,
        mark,
      });
    }
    leftOpen = pairs.at(-1)?.closed === false;
  });
  return stretches;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function dropSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Any character that may be a quotation mark. */
const MARK = /[“„‟«〝「『《”»〞」』》"＂‘‚‛‹`’›']/gu;

function marksIn(text: string, within: Span): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = within.start;
  for (let found = MARK.exec(text); found && found.index < within.end; found = MARK.exec(text)) {
    const start = found.index;
    const character = found[0];
    const double = DOUBLE[character];
    if (character === '"' && text.charAt(start - 1) === '=') {
      MARK.lastIndex = afterAttribute(text, start, within.end);
      continue;
    }
    const doubled = double === undefined && isDoubled(text, start, within.end);
    const end = start + (doubled ? 2 : 1);
    const shape = double ?? SINGLE[character] ?? 'either';
    const mark = { start, end, single: double === undefined && !doubled, shape, ...position(text, within, start, end) };
    if (!isOther(text, within, mark) && !isTurn(text, within, mark)) marks.push(mark);
    MARK.lastIndex = end;
  }
  return marks;
}

/** Behind the value of a markup attribute: alt="a bridge". */
function afterAttribute(text: string, open: number, to: number): number {
  const close = text.indexOf(text.charAt(open), open + 1);
  return close < 0 || close >= to ? open + 1 : close + 1;
}

/** '' or ’’ or ‘‘ or ``. Of three in a row at the end of a stretch the first is the inner mark. */
function isDoubled(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  if (at + 1 >= end || text.charAt(at + 1) !== character || character === '‚') return false;
  const third = at + 2 < end && text.charAt(at + 2) === character;
  const afterWord = at > 0 && !isSpace(text.charCodeAt(at - 1));
  return !(third && afterWord);
}

function position(text: string, within: Span, start: number, end: number): { atFront: boolean; atBack: boolean } {
  const left = start > within.start ? text.charAt(start - 1) : ' ';
  const right = end < within.end ? text.charAt(end) : ' ';
  const leftOpen =
    isSpace(left.charCodeAt(0)) || '([{—–-―/…'.includes(left) || DOUBLE[left] === 'opens' || SINGLE[left] === 'opens';
  const rightOpen =
    isSpace(right.charCodeAt(0)) ||
    ')]},.;:!?—–-―/…'.includes(right) ||
    DOUBLE[right] === 'closes' ||
    SINGLE[right] === 'closes';
  const leftQuote = left === '"' || left === "'";
  const rightQuote = right === '"' || right === "'";
  return { atFront: (leftOpen || leftQuote) && !rightOpen, atBack: !leftOpen && (rightOpen || rightQuote) };
}

/** The name in capitals that begins a turn of a transcript. */
const TURN = /^\p{Lu}[\p{Lu} .'’-]{1,38}\p{Lu}: /u;

/** "\"WALLACE: Let’s start": the mark in front of a turn of a transcript is an ornament, mostly never closed. */
function isTurn(text: string, within: Span, mark: Mark): boolean {
  return mark.start === within.start && !mark.single && TURN.test(text.slice(mark.end, mark.end + 44));
}

/** Apostrophes, years without their century, inches and feet. */
function isOther(text: string, within: Span, mark: Mark): boolean {
  const left = mark.start > within.start ? text.charCodeAt(mark.start - 1) : 32;
  const right = mark.end < within.end ? text.charCodeAt(mark.end) : 32;
  if (!mark.single) return false;
  if ((isLetter(left) || isDigit(left)) && (isLetter(right) || isDigit(right))) return true;
  if (isDigit(left) && isSpace(right)) return true;
  if (isDigit(left) && text.charAt(mark.end) === '"') return true;
  if (mark.shape === 'opens' && text.charAt(mark.start) !== '‘') return false;
  if (isDigit(right) && !isLetter(left)) return isYear(text, mark.end, within.end);
  if (isLetter(right)) {
    let end = mark.end;
    while (end < within.end && end - mark.end < 8 && isLetter(text.charCodeAt(end))) end++;
    return ELIDED.has(text.slice(mark.end, end).toLowerCase());
  }
  return false;
}

/** "90s", "08": two digits, perhaps with an s, and then no further letter. */
function isYear(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at - from < 3 && isDigit(text.charCodeAt(at))) at++;
  if (at - from !== 2) return false;
  if (text.charAt(at) === 's') at++;
  return at >= to || !(isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)));
}

function pairMarks(text: string, within: Span, marks: readonly Mark[], curly: boolean): Pair[] {
  const pairs: Pair[] = [];
  const laterSingles = strongSingleCloses(text, within, marks);
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index] as Mark;
    if (mark.single) {
      const close = opensSingle(mark) ? closeOfSingle(marks, index, laterSingles) : undefined;
      if (close === undefined) {
        index++;
        continue;
      }
      const closing = marks[close] as Mark;
      pairs.push({ open: mark, end: closing.start, close: closing.end, closed: true });
      index = close + 1;
      continue;
    }
    if (!opensDouble(mark)) {
      index++;
      continue;
    }
    const found = closeOfDouble(text, marks, index);
    const unclosed = found.pair === undefined || found.pair.close === found.pair.end;
    if (unclosed && curly && mark.shape === 'either' && mark.start === within.start) {
      // a straight mark that nothing closes, in a text whose marks are curly, is a slip of the keyboard
      index++;
      continue;
    }
    pairs.push(found.pair ?? { open: mark, end: within.end, close: within.end, closed: false });
    index = found.next;
  }
  return pairs;
}

function opensDouble(mark: Mark): boolean {
  return !mark.atBack || (mark.shape === 'opens' && mark.atFront);
}

function closesDouble(mark: Mark): boolean {
  return mark.shape === 'closes' ? !mark.atFront : mark.shape === 'opens' ? mark.atBack : !mark.atFront;
}

function closeOfDouble(text: string, marks: readonly Mark[], open: number): { pair?: Pair; next: number } {
  const opening = marks[open] as Mark;
  const doubled = opening.end - opening.start > 1;
  let depth = 0;
  for (let index = open + 1; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.single) continue;
    if (closesDouble(mark)) {
      if (isInch(text, marks, index)) continue;
      if (depth > 0) {
        depth--;
        continue;
      }
      return { pair: { open: opening, end: mark.start, close: mark.end, closed: true }, next: index + 1 };
    }
    if (!mark.atFront) continue;
    if (isMisplaced(text, mark))
      return { pair: { open: opening, end: mark.start, close: mark.end, closed: true }, next: index + 1 };
    const innerWidth = mark.end - mark.start > 1;
    if (nests(marks, index) || innerWidth !== doubled) {
      depth++;
      continue;
    }
    // A new stretch begins although this one has no closing mark: it ends here.
    return { pair: { open: opening, end: mark.start, close: mark.start, closed: true }, next: index };
  }
  return { next: marks.length };
}

/** Who speaks, in a few words, and that they do: "he said", "team president Lee told", "said". */
const REPORT = /^(?:[\p{L}\p{N}.'’-]{1,24},? ){0,7}(?:said|says|say|told|tells|added|adds|asked|wrote)\b/u;
const LONGEST_REPORT = 160;

/** "It is over, \"he said": a straight mark that closes, set in front of the next word instead of behind the comma. */
function isMisplaced(text: string, { shape, start, end }: Mark): boolean {
  if (shape !== 'either' || end - start > 1) return false;
  if (!isSpace(text.charCodeAt(start - 1)) || !',.?!'.includes(text.charAt(start - 2))) return false;
  const behind = text.slice(end, end + LONGEST_REPORT);
  return /^\p{Ll}/u.test(behind) || REPORT.test(behind);
}

/** After an inner opening mark: are there at least two closing ones before the next opening one? */
function nests(marks: readonly Mark[], inner: number): boolean {
  let closes = 0;
  for (let index = inner + 1; index < marks.length && closes < 2; index++) {
    const mark = marks[index] as Mark;
    if (mark.single) continue;
    if (!closesDouble(mark)) return false;
    closes++;
  }
  return closes >= 2;
}

/** A straight mark behind a digit while the next one plainly closes: 12" pipe. */
function isInch(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index] as Mark;
  if (mark.shape !== 'either' || mark.end - mark.start > 1 || !isDigit(text.charCodeAt(mark.start - 1))) return false;
  for (let later = index + 1; later < marks.length; later++) {
    const next = marks[later] as Mark;
    if (!next.single) return next.atBack;
  }
  return false;
}

function opensSingle(mark: Mark): boolean {
  return mark.atFront && mark.shape !== 'closes';
}

/** For each mark, whether it closes a single-quoted stretch beyond doubt: not a plural's possessive ending. */
function strongSingleCloses(text: string, within: Span, marks: readonly Mark[]): boolean[] {
  return marks.map((mark) => {
    if (!mark.single || !mark.atBack || mark.shape === 'opens') return false;
    const left = text.charAt(mark.start - 1).toLowerCase();
    const right = mark.end < within.end ? text.charCodeAt(mark.end) : 0;
    if (left !== 's' && left !== 'z' && left !== 'x') return true;
    return !isSpace(right) || (isUpper(text.charCodeAt(mark.end + 1)) === false && text.charAt(mark.end + 1) === '(');
  });
}

/**
 * The mark that closes a single-quoted stretch: the first that cannot be a possessive, else the first that might be one.
 * Stops at another opening single mark. Steps are bounded by the length of the stretch.
 */
function closeOfSingle(marks: readonly Mark[], open: number, strong: readonly boolean[]): number | undefined {
  const opening = marks[open] as Mark;
  let weak: number | undefined;
  for (let index = open + 1; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.start - opening.start > LONGEST_SINGLE) break;
    if (!mark.single) continue;
    if (strong[index] === true) return index;
    if (mark.atBack && mark.shape !== 'opens') weak ??= index;
    else if (opensSingle(mark)) break;
  }
  return weak;
}
