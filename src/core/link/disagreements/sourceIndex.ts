import type { Attribution, Claim, Entity, Quantity, Span, StorySource } from '../../model';
import { within } from '../spans';
import type { AtomKeys } from './atomKeys';
import { type Atom, atomsOf } from './atoms';
import { RecentlyMade } from './recent';
import type { Remembering } from './remembered';

/** A stretch of a source that is compared. Of many only the words are looked at: its atoms are made when they are asked for. */
class Stretch {
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** The words for comparison: {@link plain}. */
  readonly wording: string;
  readonly #index: SourceIndex;
  #atoms: readonly Atom[] | undefined;

  constructor(span: Span, index: SourceIndex) {
    this.span = span;
    this.text = index.words(span);
    this.wording = plain(this.text);
    this.#index = index;
  }

  get atoms(): readonly Atom[] {
    return (this.#atoms ??= this.#index.atomsIn(this));
  }
}

/** A claim with the stretch that is compared for it: the claim, or the sentence around it. */
export class Reading implements Remembering {
  readonly claim: Claim;
  readonly source: StorySource;
  readonly memory: unknown[] = [];
  readonly #index: SourceIndex;
  readonly #span: Span;
  #stretch: Stretch | undefined;
  #inSentence: Reading | undefined;
  #attributions: readonly Attribution[] | undefined;

  constructor(claim: Claim, source: StorySource, index: SourceIndex, span: Span) {
    this.claim = claim;
    this.source = source;
    this.#index = index;
    this.#span = span;
  }

  /** Made when it is first asked for: what is the same as before is not compared again. */
  get stretch(): Stretch {
    return (this.#stretch ??= this.#index.stretch(this.#span));
  }

  /** The same claim with its whole sentence as the stretch that is compared. */
  get inSentence(): Reading {
    return (this.#inSentence ??= this.#index.readingInSentence(this.claim) ?? this);
  }

  /** Where the source says it has the claim from. */
  get attributions(): readonly Attribution[] {
    return (this.#attributions ??= this.source.attributions.filter(({ claims }) => claims.includes(this.claim.id)));
  }

  /** The words of any stretch of the source. */
  get words(): (span: Span) => string {
    return this.#index.words;
  }
}

/** What was made lately of the sources of a story. */
export class RecentReadings {
  readonly stretches = new RecentlyMade<SourceIndex, Stretch>();
  readonly readings = new RecentlyMade<SourceIndex, Reading>();
}

/** What all sources of a story have in common. */
interface StoryWide {
  /** By id, as they are now: those that a source names are the same as long as the source is. */
  entities: ReadonlyMap<string, Entity>;
  readonly keys: AtomKeys;
  readonly recent: RecentReadings;
}

/** No source has so many characters: two places in it are one number that is exact. */
const LONGEST_SOURCE = 2 ** 26;

/** Looks claims and words of one source up. */
export class SourceIndex {
  readonly #source: StorySource;
  readonly #text: string;
  readonly #story: StoryWide;
  /** The hashes of the wordings of all claims and sentences. */
  #wordings: Int32Array | undefined;
  #quantities: readonly Quantity[] | undefined;

  constructor(source: StorySource, text: string, story: StoryWide) {
    this.#source = source;
    this.#text = text;
    this.#story = story;
  }

  /** The words of any stretch of the source. */
  readonly words = ({ start, end }: Span): string => this.#text.slice(start, end);

  /** A claim by its id. */
  claim(id: string): Claim | undefined {
    return this.#source.claims[this.#placeOf(id)];
  }

  /** A claim as the stretch that is compared. */
  reading(id: string): Reading | undefined {
    const place = this.#placeOf(id);
    const claim = this.#source.claims[place];
    return claim && this.#readingOf(claim, 2 * place, claim);
  }

  /** A claim with its whole sentence as the stretch that is compared. */
  readingInSentence(claim: Claim): Reading | undefined {
    const sentence = this.#source.sentences[claim.sentence];
    const place = this.#placeOf(claim.id);
    if (!sentence || place < 0) return undefined;
    const span = { start: Math.min(sentence.start, claim.start), end: Math.max(sentence.end, claim.end) };
    const isWhole = span.start === claim.start && span.end === claim.end;
    return this.#readingOf(claim, isWhole ? 2 * place : 2 * place + 1, span);
  }

  /** Whether a claim or sentence is in exactly these words, in {@link plain} wording. */
  says(wording: string): boolean {
    const { claims, sentences } = this.#source;
    this.#wordings ??= Int32Array.from([...claims, ...sentences], (span) => hashOf(plain(this.words(span))));
    const hash = hashOf(wording);
    for (let at = this.#wordings.indexOf(hash); at >= 0; at = this.#wordings.indexOf(hash, at + 1)) {
      const span = at < claims.length ? claims[at] : sentences[at - claims.length];
      if (span && plain(this.words(span)) === wording) return true;
    }
    return false;
  }

  #placeOf(id: string): number {
    return this.#source.claims.findIndex((claim) => claim.id === id);
  }

  #readingOf(claim: Claim, place: number, span: Span): Reading {
    const { readings } = this.#story.recent;
    const known = readings.get(this, place);
    if (known) return known;
    const made = new Reading(claim, this.#source, this, span);
    readings.set(this, place, made);
    return made;
  }

  /** The words and atoms of a stretch of the source. */
  stretch({ start, end }: Span): Stretch {
    const { stretches } = this.#story.recent;
    const place = start * LONGEST_SOURCE + end;
    const known = stretches.get(this, place);
    if (known) return known;
    const made = new Stretch({ start, end }, this);
    stretches.set(this, place, made);
    return made;
  }

  /** The atoms of a stretch. */
  atomsIn({ span, text }: Pick<Stretch, 'span' | 'text'>): readonly Atom[] {
    return atomsOf({
      span,
      text,
      mentions: within(this.#source.mentions, span),
      dates: within(this.#source.dates, span),
      quantities: within(this.#sortedQuantities(), span),
      entity: (id) => this.#story.entities.get(id),
      keys: this.#story.keys,
    });
  }

  /** The numbers of all claims, in order; claims may share some. */
  #sortedQuantities(): readonly Quantity[] {
    if (this.#quantities) return this.#quantities;
    const byStart = new Map(
      this.#source.claims.flatMap(({ quantities }) =>
        quantities.map((quantity) => [quantity.start, quantity] as const),
      ),
    );
    this.#quantities = [...byStart.values()].sort((left, right) => left.start - right.start);
    return this.#quantities;
  }
}

/** The same number for the same words; other words rarely have it too. */
function hashOf(words: string): number {
  let hash = 0;
  for (let at = 0; at < words.length; at++) hash = (Math.imul(hash, 31) + words.charCodeAt(at)) | 0;
  return hash;
}

/** What is written otherwise in a wording for comparison: most have none of it. */
const UNEVEN = /[‘’“”]|[^\S ]| {2}/;

/** A wording for comparison: lower case, single spaces, straight quotation marks, no full stop at the end. */
export function plain(words: string): string {
  const lower = words.toLowerCase();
  return (UNEVEN.test(lower) ? even(lower) : lower).replace(/[ .,;:]$/, '').trim();
}

function even(lower: string): string {
  return lower
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[^\S ]\s*| \s+/g, ' ');
}
