import type { Attribution, Claim, Entity, Quantity, Span, StorySource } from '../../model';
import { within } from '../spans';
import { type Atom, atomsOf } from './atoms';
import type { RecentlyMade } from './recent';

/** A stretch of a source that is compared. */
export interface Stretch {
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** The words for comparison: {@link plain}. */
  readonly wording: string;
  readonly atoms: readonly Atom[];
}

/** No source has so many characters: two places in it are one number that is exact. */
const LONGEST_SOURCE = 2 ** 26;

/** Looks claims and words of one source up. */
export class SourceIndex {
  readonly claims: ReadonlyMap<string, Claim>;
  /** By claim. */
  readonly attributions: ReadonlyMap<string, readonly Attribution[]>;
  /** The words of any stretch of the source. */
  readonly words: (span: Span) => string;
  readonly #source: StorySource;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #recent: RecentlyMade<SourceIndex>;
  #wordings: Int32Array | undefined;
  #quantities: readonly Quantity[] | undefined;

  /**
   * @param entities the story's, by id
   * @param recent what was made lately, of this source and of others
   */
  constructor(
    source: StorySource,
    text: string,
    entities: ReadonlyMap<string, Entity>,
    recent: RecentlyMade<SourceIndex>,
  ) {
    this.claims = new Map(source.claims.map((claim) => [claim.id, claim]));
    this.attributions = attributionsByClaim(source);
    this.words = ({ start, end }) => text.slice(start, end);
    this.#source = source;
    this.#recent = recent;
    this.#entities = new Map(source.mentions.flatMap(({ entity }) => withEntity(entity, entities)));
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

  /** Room for what is made of a claim when a stretch is compared for it. */
  memory(claim: string, { start, end }: Span): unknown[] {
    return this.#recent.memory(this, `${claim} ${start} ${end}`);
  }

  /** The words and atoms of a stretch of the source. */
  stretch({ start, end }: Span): Stretch {
    return this.#recent.stretch(this, start * LONGEST_SOURCE + end, () => this.#read({ start, end }));
  }

  #read(span: Span): Stretch {
    const text = this.words(span);
    const atoms = atomsOf({
      span,
      text,
      mentions: within(this.#source.mentions, span),
      dates: within(this.#source.dates, span),
      quantities: within(this.#sortedQuantities(), span),
      entity: (id) => this.#entities.get(id),
    });
    return { span, text, wording: plain(text), atoms };
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

function withEntity(id: string, entities: ReadonlyMap<string, Entity>): [string, Entity][] {
  const entity = entities.get(id);
  return entity ? [[id, entity]] : [];
}

function attributionsByClaim({ attributions }: StorySource): ReadonlyMap<string, readonly Attribution[]> {
  const byClaim = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    for (const claim of attribution.claims) {
      const list = byClaim.get(claim);
      if (list) list.push(attribution);
      else byClaim.set(claim, [attribution]);
    }
  }
  return byClaim;
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
