import type { Mention, Quotation, QuotationKind, Sentence, Span } from '../../model';
import type { FoundInText } from './extract';

/** What stands on the tokens of one sentence. */
export interface MarkedSentence {
  readonly quotations: readonly Quotation[];
  /** The entity named at a token, for the first token of a name. */
  readonly entityAt: (token: number) => Mention | undefined;
  readonly isName: (token: number) => boolean;
  /** Names, dates and numbers are no terms. */
  readonly skipTerm: (token: number) => boolean;
  /** Numbers inside names and dates are no quantities. */
  readonly skipNumber: (token: number) => boolean;
  /** Index of the quotation that holds a stretch, among all of the text; a direct one before others. */
  readonly quotationOf: (place: Span) => number | undefined;
  readonly kindOf: (quotation: number) => QuotationKind;
  /** Indexes of the time expressions inside a stretch, among all of the text. */
  readonly timesIn: (place: Span) => number[];
}

/** Lays mentions, dates and quotations over sentences that come in order: one pass over each list. */
export class SentenceMarks {
  readonly #found: FoundInText;
  #mention = 0;
  #time = 0;

  constructor(found: FoundInText) {
    this.#found = found;
  }

  of(sentence: Sentence): MarkedSentence {
    const { mentions, times, quotations } = this.#found;
    while (this.#mention < mentions.length && (mentions[this.#mention] as Mention).end <= sentence.start)
      this.#mention++;
    while (this.#time < times.length && (times[this.#time] as Span).end <= sentence.start) this.#time++;
    const named = new Map<number, Mention>();
    const taken = new Uint8Array(sentence.tokens.length);
    for (
      let index = this.#mention;
      index < mentions.length && (mentions[index] as Mention).start < sentence.end;
      index++
    ) {
      const mention = mentions[index] as Mention;
      const first = this.#cover(sentence, mention, taken, NAME);
      if (mention.title) this.#cover(sentence, mention.title, taken, NAME);
      if (first >= 0) named.set(first, mention);
    }
    const firstTime = this.#time;
    let lastTime = firstTime;
    for (; lastTime < times.length && (times[lastTime] as Span).start < sentence.end; lastTime++)
      this.#cover(sentence, times[lastTime] as Span, taken, TIME);
    const near = quotationsNear(quotations, sentence);
    return {
      quotations: near.map((index) => quotations[index] as Quotation),
      entityAt: (token) => named.get(token),
      isName: (token) => taken[token] === NAME,
      skipTerm: (token) => taken[token] !== 0,
      skipNumber: (token) => taken[token] !== 0,
      quotationOf: (place) => {
        const holding = near.filter((index) => holds(quotations[index] as Quotation, place));
        return holding.find((index) => (quotations[index] as Quotation).kind === 'direct') ?? holding[0];
      },
      kindOf: (quotation) => (quotations[quotation] as Quotation).kind,
      timesIn: (place) => {
        const inside: number[] = [];
        for (let index = firstTime; index < lastTime; index++)
          if (overlaps(times[index] as Span, place)) inside.push(index);
        return inside;
      },
    };
  }

  /** Marks the tokens under a span; index of the first, -1 for none. Binary search, since tokens are in order. */
  #cover(sentence: Sentence, place: Span, taken: Uint8Array, mark: number): number {
    let low = 0;
    let high = sentence.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentence.tokens[middle] as Span).end <= place.start) low = middle + 1;
      else high = middle;
    }
    let index = low;
    for (; index < sentence.tokens.length && (sentence.tokens[index] as Span).start < place.end; index++)
      taken[index] = mark;
    return index > low ? low : -1;
  }
}

const NAME = 1;
const TIME = 2;

/** Quotations that touch a sentence; they are sorted by start and hardly ever nested, so a look back of a few is enough. */
function quotationsNear(quotations: readonly Quotation[], sentence: Span): number[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Span).start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const near: number[] = [];
  for (
    let index = Math.max(0, low - LOOK_BACK);
    index < quotations.length && (quotations[index] as Span).start < sentence.end;
    index++
  ) {
    if ((quotations[index] as Span).end > sentence.start) near.push(index);
  }
  return near;
}

const LOOK_BACK = 8;

function holds(outer: Span, inner: Span): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared >= 0.8 * (inner.end - inner.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
