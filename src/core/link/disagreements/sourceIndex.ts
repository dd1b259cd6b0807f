import type { Attribution, Claim, Entity, Quantity, Span, StorySource } from '../../model';
import { within } from '../spans';
import { type Atom, atomsOf } from './atoms';

/** A stretch of a source that is compared. */
export interface Stretch {
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** The words for comparison: {@link plain}. */
  readonly wording: string;
  readonly atoms: readonly Atom[];
}

/** Looks claims and words of one source up. */
export class SourceIndex {
  readonly claims: ReadonlyMap<string, Claim>;
  /** By claim. */
  readonly attributions: ReadonlyMap<string, readonly Attribution[]>;
  /** The words of any stretch of the source. */
  readonly words: (span: Span) => string;
  readonly #source: StorySource;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #stretches = new Map<string, Stretch>();
  readonly #memories = new Map<string, unknown[]>();
  #wordings: ReadonlySet<string> | undefined;
  #quantities: readonly Quantity[] | undefined;

  /** @param entities the story's, by id */
  constructor(source: StorySource, text: string, entities: ReadonlyMap<string, Entity>) {
    this.claims = new Map(source.claims.map((claim) => [claim.id, claim]));
    this.attributions = attributionsByClaim(source);
    this.words = ({ start, end }) => text.slice(start, end);
    this.#source = source;
    this.#entities = new Map(source.mentions.flatMap(({ entity }) => withEntity(entity, entities)));
  }

  /** The wordings of all claims and sentences. */
  get wordings(): ReadonlySet<string> {
    const { claims, sentences } = this.#source;
    this.#wordings ??= new Set([...claims, ...sentences].map((span) => plain(this.words(span))));
    return this.#wordings;
  }

  /** Room for what is made of a claim when a stretch is compared for it. */
  memory(claim: string, { start, end }: Span): unknown[] {
    const key = `${claim} ${start} ${end}`;
    const known = this.#memories.get(key);
    if (known) return known;
    const made: unknown[] = [];
    this.#memories.set(key, made);
    return made;
  }

  /** The words and atoms of a stretch of the source. */
  stretch({ start, end }: Span): Stretch {
    const key = `${start} ${end}`;
    const known = this.#stretches.get(key);
    if (known) return known;
    const span = { start, end };
    const text = this.words(span);
    const atoms = atomsOf({
      span,
      text,
      mentions: within(this.#source.mentions, span),
      dates: within(this.#source.dates, span),
      quantities: within(this.#sortedQuantities(), span),
      entity: (id) => this.#entities.get(id),
    });
    const made = { span, text, wording: plain(text), atoms };
    this.#stretches.set(key, made);
    return made;
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
