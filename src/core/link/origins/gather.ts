import { plainIdOf } from '../../extract/entities/naming';
import type { ClaimGroup, Origin, StorySource } from '../../model';
import { areEqual, merged } from '../../lists';
import type { GroupChanges, GroupIndex } from '../groupIndex';
import { KeyedRows } from '../keyedRows';
import { ChangingSources } from '../sourceChanges';
import { ClaimOrigins } from './claimOrigins';
import type { Credit } from './resolve';

/** What one source said more than this many days apart is not one origin. */
const DAYS = 10;

/** What a source gives as the sources of its claims; another object when it, or the day of the source, is another. */
interface Crediting {
  readonly credits: readonly Credit[];
  /** On which the source was published. */
  readonly day: string;
}

/** Claims that are in other groups than before, and their sources, by their ids. */
export type Regrouped = Pick<GroupChanges, 'claims' | 'sources'>;

/** A credit of a source that was published on a day. */
interface DatedCredit {
  readonly credit: Credit;
  readonly day: string;
}

/** With its place among those of one key, which stand in the order of their sources. */
interface PlacedCredit extends DatedCredit {
  readonly place: number;
}

/**
 * Puts credits that lead to one first source together; named ones first, those of most files first. An origin is the same
 * object as before as long as the sources of its credits give the same.
 */
export class OriginGatherer {
  /** By the id of the source. */
  #crediting: ReadonlyMap<string, Crediting> = new Map();
  /** What they were gathered from last. */
  #sources: readonly StorySource[] = [];
  readonly #changing = new ChangingSources<Crediting>();
  readonly #origins = new KeyedRows<Crediting, DatedCredit, Origin>(
    ({ credit }) => this.#keyOf(credit),
    (credits) => originsOf(this.#keyOf((credits[0] as DatedCredit).credit), credits),
  );
  readonly #inferred = new WeakMap<Origin, Origin>();
  /** For each unnamed origin the first groups of its claims, each once. */
  readonly #firsts = new WeakMap<Origin, readonly ClaimGroup[]>();
  /** What tells the first sources of unnamed credits apart. */
  readonly #keys = new WeakMap<Credit, string>();
  /** The origins of each claim, without what is inferred. */
  readonly claims = new ClaimOrigins();
  #changed = new Set<string>();
  /** As they were given the last time. */
  #inOrder: readonly Origin[] = [];

  /**
   * @param creditsOf a source; the same list as long as nothing in it changes
   * @param regrouped claims that are in other groups than the last time, and their sources
   * @param areOthers whether sources that are the same may have other credits
   */
  gather(
    sources: readonly StorySource[],
    creditsOf: (source: StorySource) => readonly Credit[],
    groups: GroupIndex,
    regrouped: Regrouped,
    areOthers: boolean,
  ): readonly Origin[] {
    const touched = regrouped.claims;
    const before = this.#sources;
    const crediting = new Map<string, Crediting>();
    for (const [at, source] of sources.entries()) {
      const known = this.#crediting.get(source.id);
      const isSame = known && !areOthers && before[at] === source && !regrouped.sources.has(source.id);
      crediting.set(source.id, isSame ? known : this.#creditingOf(source, creditsOf(source), groups, touched));
    }
    this.#crediting = crediting;
    this.#sources = sources;
    const changes = this.#changing.update([...crediting.values()]);
    const origins = this.#origins.find(changes, ({ credits, day }) => credits.map((credit) => ({ credit, day })));
    // what changed must not be lost when linking is left off after this
    for (const claim of this.claims.update(this.#origins.changes)) this.#changed.add(claim);
    this.#inOrder = this.#sorted(this.#withInferred(origins, groups, touched));
    return this.#inOrder;
  }

  /** Gives the claims that have had other origins since this was asked for the last time. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #creditingOf(
    { id, published }: StorySource,
    credits: readonly Credit[],
    groups: GroupIndex,
    touched: ReadonlySet<string>,
  ): Crediting {
    const known = this.#crediting.get(id);
    const day = published?.date ?? '';
    const isKnown = known?.credits === credits;
    let isKeyedAnew = false;
    for (const credit of credits) if (this.#findKey(credit, groups, isKnown ? touched : undefined)) isKeyedAnew = true;
    return isKnown && known.day === day && !isKeyedAnew ? known : { credits, day };
  }

  /** What tells one first source from another: its name, for one not taken for a name that of a body, or for unnamed ones what is claimed. */
  #keyOf(credit: Credit): string {
    if (credit.kind === 'named') return credit.body ?? credit.entity ?? plainIdOf('organisation', credit.name);
    return this.#keys.get(credit) ?? '';
  }

  /**
   * Finds what tells an unnamed credit apart. Gives whether it is something else than before.
   *
   * @param touched claims that are in other groups than the last time; undefined when the credit was not there then
   */
  #findKey(credit: Credit, groups: GroupIndex, touched: ReadonlySet<string> | undefined): boolean {
    if (credit.kind === 'named') return false;
    const known = this.#keys.get(credit);
    if (known !== undefined && touched && !credit.claims.some((claim) => touched.has(claim))) return false;
    const group = credit.claims.map((claim) => groups.first(claim)?.id).find((id) => id !== undefined);
    const key = `unnamed ${group ?? `${credit.source} ${credit.name.toLowerCase()}`}`;
    this.#keys.set(credit, key);
    return key !== known;
  }

  #sorted(origins: readonly Origin[]): readonly Origin[] {
    const before = this.#inOrder;
    const now = new Set(origins);
    const staying = before.filter((one) => now.delete(one));
    if (staying.length === before.length && now.size === 0) return before;
    return merged(
      staying,
      [...now],
      (left, right) =>
        Number(left.kind === 'unnamed') - Number(right.kind === 'unnamed') ||
        right.files.length - left.files.length ||
        right.claims.length - left.claims.length ||
        left.name.localeCompare(right.name, 'en') ||
        (left.id < right.id ? -1 : 1),
    );
  }

  /** Adds to a named origin, as inferred, the files that give the same claim to nobody in particular. */
  #withInferred(origins: readonly Origin[], groups: GroupIndex, touched: ReadonlySet<string>): readonly Origin[] {
    const inferred = inferredFiles(
      origins,
      (origin) => this.#firstsOf(origin, groups, touched),
      (group) => this.#onlyOf(group, groups),
    );
    return origins.map((origin) => {
      const found = inferred.get(origin);
      if (!found || found.size === 0) return origin;
      const files = [...found];
      const known = this.#inferred.get(origin);
      if (known && areEqual(known.inferred ?? [], files)) return known;
      const made = { ...origin, inferred: files };
      this.#inferred.set(origin, made);
      return made;
    });
  }

  /** The named origin of the claims that a group is the first of, when all that have one have the same. */
  #onlyOf(group: ClaimGroup, groups: GroupIndex): Origin | undefined {
    let only: Origin | undefined;
    for (const { claim } of group.members) {
      const named = this.claims.namedOf(claim);
      if (named.length === 0 || groups.first(claim) !== group) continue;
      for (const origin of named) {
        if (only && only !== origin) return undefined;
        only = origin;
      }
    }
    return only;
  }

  #firstsOf(origin: Origin, groups: GroupIndex, touched: ReadonlySet<string>): readonly ClaimGroup[] {
    const known = this.#firsts.get(origin);
    if (known && !origin.claims.some((claim) => touched.has(claim))) return known;
    const firsts = [...new Set(origin.claims.flatMap((claim) => groups.first(claim) ?? []))];
    this.#firsts.set(origin, firsts);
    return firsts;
  }
}

/** @param credits of one key, in the order of their sources */
function originsOf(key: string, credits: readonly DatedCredit[]): readonly Origin[] {
  const all = credits.map((credit, place) => ({ ...credit, place }));
  const parts = credits[0]?.credit.kind === 'named' ? apartInTime(all) : [all];
  return (
    parts
      // "zone 2" may be the name of another one
      .map((part, index) => originOf(index === 0 ? key : `${key}~${index + 1}`, part))
      // without a claim only a body is worth a row: a credit line, "told the broadcaster"
      .filter(
        ({ kind, claims, entity, name }) =>
          (kind === 'named' || !NOBODY.test(name)) &&
          (claims.length > 0 || (kind === 'named' && entity?.startsWith('organisation'))),
      )
  );
}

/** A pronoun that stands for nobody known gives no origin. */
const NOBODY = /^(?:I|we|you|he|she|it|they|who|which|that|this|these|those|there|some|one)$/iu;

/** Splits credits where the publication dates of their files leave a gap; files without a date go with the first part. */
function apartInTime(credits: readonly PlacedCredit[]): readonly (readonly PlacedCredit[])[] {
  const dated = [...credits].sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
  const parts: PlacedCredit[][] = [];
  let before = '';
  for (const credit of dated) {
    const { day } = credit;
    const isApart = before !== '' && day !== '' && (Date.parse(day) - Date.parse(before)) / 86_400_000 > DAYS;
    const part = parts.at(-1);
    if (part && !isApart) part.push(credit);
    else parts.push([credit]);
    if (day !== '') before = day;
  }
  return parts;
}

function originOf(id: string, part: readonly PlacedCredit[]): Origin {
  const inOrder = [...part].sort((left, right) => left.place - right.place).map(({ credit }) => credit);
  const [earliest] = inOrder as unknown as readonly [Credit, ...Credit[]];
  const first =
    inOrder.find(({ entity }) => entity !== undefined) ??
    inOrder.find(({ kind, name }) => kind === 'named' || !NOBODY.test(name)) ??
    earliest;
  const via = new Map(
    inOrder.flatMap(({ source, via: relays }) =>
      relays.map((name) => [`${source}\n${name}`, { source, name }] as const),
    ),
  );
  return {
    id: `origin:${id}`,
    name: first.name,
    ...(first.entity === undefined ? {} : { entity: first.entity }),
    kind: first.kind,
    files: [...new Set(inOrder.map(({ source }) => source))],
    passages: inOrder.map(({ passage }) => passage),
    claims: [...new Set(inOrder.flatMap(({ claims }) => claims))],
    via: [...via.values()],
  };
}

/**
 * The files that give a claim of a named origin to nobody in particular.
 *
 * @param firstsOf the first groups of an origin's claims
 * @param namedOf the only named origin of a group's claims
 */
function inferredFiles(
  origins: readonly Origin[],
  firstsOf: (origin: Origin) => readonly ClaimGroup[],
  namedOf: (group: ClaimGroup) => Origin | undefined,
): ReadonlyMap<Origin, ReadonlySet<string>> {
  const named = new Map<ClaimGroup, Origin | undefined>();
  const inferred = new Map<Origin, Set<string>>();
  const given = new Map<Origin, ReadonlySet<string>>();
  for (const origin of origins) {
    if (origin.kind !== 'unnamed') continue;
    for (const group of firstsOf(origin)) {
      if (!named.has(group)) named.set(group, namedOf(group));
      const only = named.get(group);
      if (!only) continue;
      const own = given.get(only) ?? new Set(only.files);
      given.set(only, own);
      const files = inferred.get(only) ?? new Set<string>();
      const claims = new Set(origin.claims);
      for (const { claim, source } of group.members) if (claims.has(claim) && !own.has(source)) files.add(source);
      if (files.size > 0) inferred.set(only, files);
    }
  }
  return inferred;
}
