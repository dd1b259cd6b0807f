import { areEqual } from '../../lists';
import type { Claim, Entity, Office } from '../../model';
import { isReordered } from '../reordered';
import { featuresOf, type ClaimFeatures, type Meanings } from './claimFeatures';
import type { LinkedSource } from './features';
import { officeHolders } from './offices';
import type { NumberLists } from './numberLists';
import { sameClaims } from './sameClaims';
import { isHardlyKnown } from './sharedNames';
import { areSameDays, sourceDaysOf, type SourceDays } from './sourceDays';
import type { Vocabulary } from './vocabulary';
import { Wordings } from './wordings';

/** A claim in its place. */
export interface ClaimRow {
  readonly index: number;
  /** Number of its source. */
  readonly source: number;
  readonly claim: Claim;
  readonly dates: LinkedSource['dates'];
  readonly features: ClaimFeatures;
  /** Indexes of the claims of its sentence, itself among them. */
  readonly sentence: readonly number[];
}

/** Which claims came, went, or are the same with something about them renewed. */
export interface RowChanges {
  readonly removed: readonly ClaimRow[];
  readonly added: readonly ClaimRow[];
  readonly renewed: readonly ClaimRow[];
  /** Numbers of sources that are of other days than before. */
  readonly redated: readonly number[];
}

interface KeptSource {
  readonly number: number;
  readonly source: LinkedSource;
  readonly offices: readonly Office[];
  /** Who holds those of the offices that are named without a holder. */
  readonly holders: string;
  readonly rows: readonly ClaimRow[];
}

/** A claim before it has a place. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly features: ClaimFeatures;
  /** Its place in its sentence, and how many claims the sentence has. */
  readonly at: number;
  readonly of: number;
}

/** The sources of a story with their claims; a claim that an edit leaves as it was keeps its index. */
export class ClaimSources {
  readonly #vocabulary: Vocabulary;
  readonly #lists: NumberLists;
  readonly #wordings: Wordings;
  #kept: ReadonlyMap<string, KeptSource> = new Map();
  /** By number of the source. */
  readonly #rows: (readonly ClaimRow[])[] = [];
  readonly #ids: string[] = [];
  readonly #days: SourceDays[] = [];
  #entities: ReadonlyMap<string, Entity> = new Map();
  /** Of each source, in their order. */
  #offices: readonly (readonly Office[])[] = [];
  #holderOf = officeHolders([]);
  #size = 0;
  readonly #freeClaims: number[] = [];
  #numbers = 0;
  readonly #freeNumbers: number[] = [];

  constructor(vocabulary: Vocabulary, lists: NumberLists) {
    this.#vocabulary = vocabulary;
    this.#lists = lists;
    this.#wordings = new Wordings(lists);
  }

  /** The claims of a source in their order, by its number. */
  claimsOf(source: number): readonly ClaimRow[] {
    return this.#rows[source] ?? [];
  }

  /** The id of a source, by its number. */
  idOf(source: number): string {
    return this.#ids[source] ?? '';
  }

  /** The days that a source is of, by its number. */
  daysOf(source: number): SourceDays {
    return this.#days[source] ?? { lead: [], named: [] };
  }

  /**
   * The people, bodies and places that each source names and the news hardly knows, by its number; nothing where there are
   * more than `most` sources.
   */
  namesOfFew(most: number): ReadonlyMap<number, ReadonlySet<string>> {
    if (this.#kept.size > most) return new Map();
    const isTelling = (id: string): boolean => {
      const entity = this.#entities.get(id);
      return entity !== undefined && entity.country === undefined && isHardlyKnown(entity.name);
    };
    return new Map(
      Array.from(this.#kept.values(), ({ number, source: { mentions = [] } }) => [
        number,
        new Set(mentions.map(({ entity }) => entity).filter(isTelling)),
      ]),
    );
  }

  /** The numbers of all sources. */
  *numbers(): Generator<number> {
    for (const { number } of this.#kept.values()) yield number;
  }

  /** Whether sources known from before stand in another order now: then nothing that was made is of use. */
  isReordered(sources: readonly LinkedSource[]): boolean {
    const places = new Map([...this.#kept.keys()].map((id, place) => [id, place]));
    return isReordered(sources, (id) => places.get(id));
  }

  /** For each claim its place among all claims of the story in their order. */
  places(): Int32Array {
    const places = new Int32Array(this.#size);
    let place = 0;
    for (const { rows } of this.#kept.values()) for (const { index } of rows) places[index] = place++;
    return places;
  }

  /** @param entities the story's, by id */
  update(sources: readonly LinkedSource[], entities: ReadonlyMap<string, Entity>): RowChanges {
    this.#entities = entities;
    const removed: ClaimRow[] = [];
    const added: ClaimRow[] = [];
    const renewed: ClaimRow[] = [];
    const redated: number[] = [];
    const goneSources: number[] = [];
    const ids = new Set(sources.map(({ id }) => id));
    for (const [id, { number, rows }] of this.#kept) {
      if (ids.has(id)) continue;
      for (const row of rows) removed.push(row);
      this.#rows[number] = [];
      goneSources.push(number);
    }
    const offices = sources.map((source) => this.#officesOf(source));
    const isSettled = areEqual(offices, this.#offices);
    if (!isSettled) this.#holderOf = officeHolders(offices.flat());
    this.#offices = offices;
    const holderOf = this.#holderOf;
    const countryOf = (id: string): string | undefined => entities.get(id)?.country;
    const isPlace = (id: string): boolean => entities.get(id)?.type === 'place';
    const kept = new Map<string, KeptSource>();
    for (const [at, source] of sources.entries()) {
      const own = offices[at] ?? [];
      const known = this.#kept.get(source.id);
      if (known?.source === source && isSettled) {
        kept.set(source.id, known);
        continue;
      }
      const holders = own.length === 0 ? '' : own.map((office) => office.holder ?? holderOf(office) ?? '').join(' ');
      if (known?.source === source && known.holders === holders) {
        kept.set(source.id, known);
        continue;
      }
      const read = this.#read(source, { countryOf, isPlace, holderOf });
      const number = known?.number ?? this.#freeNumbers.pop() ?? this.#numbers++;
      const before = known?.rows ?? [];
      const days = sourceDaysOf(source);
      if (!areSameDays(this.daysOf(number), days)) redated.push(number);
      this.#days[number] = days;
      const same = sameClaims(before, read);
      const staying = new Set(same);
      for (const row of before) if (!staying.has(row)) removed.push(row);
      const rows = this.#place(source, number, read, same);
      for (const [place, row] of rows.entries()) {
        const old = same[place];
        if (!old) added.push(row);
        else if (old.claim !== row.claim || old.dates !== row.dates) renewed.push(row);
      }
      this.#rows[number] = rows;
      this.#ids[number] = source.id;
      kept.set(source.id, { number, source, offices: own, holders, rows });
    }
    this.#kept = kept;
    // only now, so that nothing new takes the place of what it replaces
    for (const { index } of removed) this.#freeClaims.push(index);
    this.#freeNumbers.push(...goneSources);
    return { removed, added, renewed, redated };
  }

  /** The same list as before while it holds the same. */
  #officesOf(source: LinkedSource): readonly Office[] {
    const known = this.#kept.get(source.id);
    if (known?.source === source) return known.offices;
    const offices = source.claims.flatMap(({ offices: own }) => own ?? []);
    return known && areSameOffices(known.offices, offices) ? known.offices : offices;
  }

  #read({ claims, dates, attributions = [] }: LinkedSource, meanings: Meanings): readonly ReadClaim[] {
    const read: ReadClaim[] = [];
    const speakers = speakersByClaim(attributions);
    for (let first = 0; first < claims.length;) {
      let after = first + 1;
      while (claims[after]?.sentence === claims[first]?.sentence && after < claims.length) after++;
      for (let at = first; at < after; at++) {
        const claim = claims[at] as Claim;
        const features = featuresOf(
          claim,
          speakers.get(claim.id),
          dates,
          meanings,
          this.#vocabulary,
          this.#wordings,
          this.#lists,
        );
        read.push({ claim, features, at: at - first, of: after - first });
      }
      first = after;
    }
    return read;
  }

  /** Gives claims their places: those they had, or free ones. */
  #place(
    { dates }: LinkedSource,
    source: number,
    read: readonly ReadClaim[],
    before: readonly (ClaimRow | undefined)[],
  ): readonly ClaimRow[] {
    const indexes = before.map((row) => row?.index ?? this.#freeClaims.pop() ?? this.#size++);
    let sentence: number[] = [];
    return read.map(({ claim, features, at, of }, place) => {
      if (at === 0) sentence = indexes.slice(place, place + of);
      return { index: indexes[place] as number, source, claim, dates, features, sentence };
    });
  }
}

/**
 * The entities that claims are attributed to, by the claim's id; none for somebody who is no entity. A credit line or dateline
 * attributes a whole article: the weights were trained with that.
 */
function speakersByClaim(attributions: Required<LinkedSource>['attributions']): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, string[]>();
  for (const { source, claims } of attributions) {
    for (const claim of claims) {
      const known = speakers.get(claim) ?? [];
      if (source.entity !== undefined) known.push(source.entity);
      speakers.set(claim, known);
    }
  }
  return speakers;
}

function areSameOffices(one: readonly Office[], other: readonly Office[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ country, role, holder }, at) => {
      const office = other[at];
      return office?.country === country && office.role === role && office.holder === holder;
    })
  );
}
