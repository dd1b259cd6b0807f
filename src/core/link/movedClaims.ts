import { areEqual, haveSame, push } from '../lists';
import type { Attribution, Claim, Quotation, Span, StorySource } from '../model';
import { SpanTable } from '../spanTable';
import { plain } from './disagreements/sourceIndex';
import { toldApartIn } from './disagreements/toldApart';
import { Shift } from './shift';

/** What stands so near to the sentence of a claim may be read with it, in characters: more than any rule looks at. */
const AROUND = 100;

/** A source with its text. */
export interface SourceText {
  readonly source: StorySource;
  readonly text: string;
}

/** A claim that stands elsewhere than before. */
interface Moved {
  readonly before: Claim;
  readonly others: OtherWords;
}

/** What a source says or names now and did not, or no more. */
interface OtherWords {
  /** Claims and sentences, in {@link plain} wording. */
  readonly wordings: ReadonlySet<string>;
  /** Entities, by their ids. */
  readonly names: ReadonlySet<string>;
}

/**
 * Knows which claims of an edited source are the same as before but for where they stand, and their ids: the claim itself, the
 * text around it, the names, days, numbers and quotations there, who says it, and of what day the source is.
 */
export class MovedClaims {
  readonly #moved = new WeakMap<Claim, Moved>();

  /** Takes in that a source has another text. All that it names still must be linked as before. */
  add(before: SourceText, now: SourceText): void {
    const shift = new Shift(before.text, now.text);
    const [one, other] = [before.source, now.source];
    if (!shift.areSame(one.published, other.published)) return;
    // whether a source tells of "the south wall" decides what its claims of "the north wall" are held against
    if (!haveSame(toldApartIn(one), toldApartIn(other))) return;
    const places = new Map(one.claims.map((claim) => [keyOf(shift.to(claim)), claim]));
    const comparison = new Comparison(before, other, shift);
    const pairs: (readonly [Claim, Claim])[] = [];
    for (const claim of other.claims) {
      const known = places.get(keyOf(claim));
      if (known && comparison.areSame(known, claim)) pairs.push([known, claim]);
    }
    if (pairs.length === 0) return;
    // a chain of all that a claim ever was would never be let go
    for (const claim of one.claims) this.#moved.delete(claim);
    const others = {
      wordings: wordingsOfOthers(before, now, new Set(pairs.flat()), shift),
      names: namesOfOne(namesOf(one), namesOf(other)),
    };
    for (const [known, claim] of pairs) this.#moved.set(claim, { before: known, others });
  }

  /** The claim as it was before its source was edited, when it is the same but for where it stands. */
  before(claim: Claim): Claim | undefined {
    return this.#moved.get(claim)?.before;
  }

  /** Whether, since then, the source of a claim says something in these words, in {@link plain} wording, and did not, or the other way round. */
  isSaidAnew(wording: string, claim: Claim): boolean {
    return this.#moved.get(claim)?.others.wordings.has(wording) ?? false;
  }

  /** The entities, by their ids, that the source of a claim names since then and did not, or the other way round. */
  namedAnew(claim: Claim): ReadonlySet<string> {
    return this.#moved.get(claim)?.others.names ?? NOBODY;
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** What of a claim is told by its place in the source: compared by what it leads to, or of no account. */
const BY_PLACE: ReadonlySet<string> = new Set(['id', 'sentence', 'quotation', 'times']);
const PARAGRAPH: ReadonlySet<string> = new Set(['paragraph']);
/** How far what an attribution covers reaches: it may be the whole source. */
const COVERED: ReadonlySet<string> = new Set(['end', 'content', 'claims']);

/** What stands in a source, ready to be asked what is around a claim. */
class Surroundings {
  readonly source: StorySource;
  readonly quotations: SpanTable<Quotation>;
  /** All that is read with a claim, by what it is. */
  readonly parts: readonly SpanTable<Span>[];
  readonly #attributions = new Map<string, Attribution[]>();

  constructor(source: StorySource) {
    const { mentions, dates, quotations, claims, attributions } = source;
    this.source = source;
    this.quotations = new SpanTable(quotations);
    // claims may share some numbers
    const quantities = claims.flatMap((claim) => claim.quantities);
    this.parts = [new SpanTable(mentions), new SpanTable(dates), this.quotations, new SpanTable(quantities)];
    for (const one of attributions) for (const claim of one.claims) push(this.#attributions, claim, one);
  }

  attributionsOf(claim: string): readonly Attribution[] {
    return this.#attributions.get(claim) ?? [];
  }

  /** What may be read with a claim; it may reach beyond the text. */
  around({ start, end, sentence }: Claim): Span {
    const own = [this.source.sentences[sentence], ...this.quotations.overlapping({ start, end })];
    return {
      start: Math.min(start, ...own.map((one) => one?.start ?? start)) - AROUND,
      end: Math.max(end, ...own.map((one) => one?.end ?? end)) + AROUND,
    };
  }
}

/** Compares claims of a source with those of the source as it was. */
class Comparison {
  readonly #before: Surroundings;
  readonly #now: Surroundings;
  readonly #shift: Shift;
  /** Of the text as it was. */
  readonly #length: number;

  constructor(before: SourceText, now: StorySource, shift: Shift) {
    this.#length = before.text.length;
    this.#before = new Surroundings(before.source);
    this.#now = new Surroundings(now);
    this.#shift = shift;
  }

  areSame(before: Claim, now: Claim): boolean {
    const [one, other] = [this.#before.source, this.#now.source];
    const around = this.#before.around(before);
    return (
      this.#shift.keeps(around) &&
      this.#shift.areSame(before, now, BY_PLACE) &&
      this.#shift.areSame(one.sentences[before.sentence], other.sentences[now.sentence], PARAGRAPH) &&
      this.#shift.areSame(one.quotations[before.quotation ?? -1], other.quotations[now.quotation ?? -1]) &&
      this.#shift.areSame(
        before.times.map((time) => one.dates[time]),
        now.times.map((time) => other.dates[time]),
      ) &&
      this.#isSameAround(around) &&
      this.#areAttributedAlike([before, around.end], [now, around.end + now.end - before.end])
    );
  }

  #isSameAround({ start, end }: Span): boolean {
    const around = { start: Math.max(0, start), end: Math.min(end, this.#length) };
    const now = this.#shift.to(around);
    return (
      now !== undefined &&
      this.#before.parts.every((parts, at) =>
        this.#shift.areSame(parts.overlapping(around), this.#now.parts[at]?.overlapping(now)),
      )
    );
  }

  /**
   * Of what an attribution covers, only the order by length counts, for the shortest one is the nearest, and whether it ends in
   * a claim. Each claim with where what is around it ends.
   */
  #areAttributedAlike([before, end]: readonly [Claim, number], [now, endNow]: readonly [Claim, number]): boolean {
    const [some, others] = [this.#before.attributionsOf(before.id), this.#now.attributionsOf(now.id)];
    return (
      areEqual(orderOf(some), orderOf(others)) &&
      some.every((one, at) => {
        const other = others[at];
        const named = [one.source, one.cue, one.via].flatMap((part) => part ?? []);
        if (!other || !named.every((part) => this.#shift.keeps(part))) return false;
        const isBeyond = one.end > end && other.end > endNow;
        return (isBeyond || this.#shift.to(one)?.end === other.end) && this.#shift.areSame(one, other, COVERED);
      })
    );
  }
}

/** The places of spans in a list, the shortest first. */
function orderOf(spans: readonly Span[]): readonly number[] {
  const lengthOf = (at: number): number => (spans[at]?.end ?? 0) - (spans[at]?.start ?? 0);
  return [...spans.keys()].sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** The entities that a source names, by their ids. */
export function namesOf({ mentions }: Pick<StorySource, 'mentions'>): ReadonlySet<string> {
  return new Set(mentions.map(({ entity }) => entity));
}

/** What is in one of two sets only. */
function namesOfOne(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...some].filter((name) => !others.has(name)), ...[...others].filter((name) => !some.has(name))]);
}

/** In {@link plain} wording, what only one of two texts of a source says, or what may not mean the same there. */
function wordingsOfOthers(
  before: SourceText,
  now: SourceText,
  moved: ReadonlySet<Claim>,
  shift: Shift,
): ReadonlySet<string> {
  const places = new Set(now.source.sentences.map(keyOf));
  const stays = (sentence: Span): boolean => shift.keeps(sentence) && places.has(keyOf(shift.to(sentence)));
  const staying = before.source.sentences.filter(stays);
  const known = new Set<Span>(staying);
  const kept = new Set(staying.map((sentence) => keyOf(shift.to(sentence))));
  const wordings = new Set<string>();
  const add = (text: string, { start, end }: Span): void => void wordings.add(plain(text.slice(start, end)));
  for (const sentence of before.source.sentences) if (!known.has(sentence)) add(before.text, sentence);
  for (const sentence of now.source.sentences) if (!kept.has(keyOf(sentence))) add(now.text, sentence);
  for (const { source, text } of [before, now])
    for (const claim of source.claims) if (!moved.has(claim)) add(text, claim);
  return wordings;
}

/** One number for a place in a text; none stands for a place that is not known. */
function keyOf(span: Span | undefined): number {
  return span ? span.start * 2 ** 26 + span.end : -1;
}
