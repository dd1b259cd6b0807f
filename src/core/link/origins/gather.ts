import type { ClaimGroup, Origin, StorySource } from '../../model';
import { areEqual, push } from '../../lists';
import type { GroupIndex } from '../groupIndex';
import type { Credit } from './resolve';

/** What one source said more than this many days apart is not one origin. */
const DAYS = 10;

/** Credits that may lead to one first source, and the origins they were found to be. */
interface Pool {
  readonly credits: readonly Credit[];
  /** Days on which their sources were published. */
  readonly days: readonly string[];
  readonly origins: readonly Origin[];
}

/**
 * Puts credits that lead to one first source together; named ones first, those of most files first. An origin is the same
 * object as before as long as its credits are.
 */
export class OriginGatherer {
  #pools: ReadonlyMap<string, Pool> = new Map();
  readonly #inferred = new WeakMap<Origin, Origin>();
  /** For each unnamed origin the first groups of its claims, each once. */
  readonly #firsts = new WeakMap<Origin, readonly ClaimGroup[]>();
  /** What tells the first sources of unnamed credits apart. */
  readonly #keys = new WeakMap<Credit, string>();
  /** The named origins of each claim. */
  readonly #named = new Map<string, Origin[]>();
  /** As they were given the last time. */
  #inOrder: readonly Origin[] = [];

  /** @param touched claims that are in other groups than the last time */
  gather(
    credits: readonly Credit[],
    sources: readonly StorySource[],
    groups: GroupIndex,
    touched: ReadonlySet<string>,
  ): readonly Origin[] {
    const published = new Map(sources.map(({ id, published: date }) => [id, date?.date ?? '']));
    const order = new Map(sources.map(({ id }, index) => [id, index]));
    const byKey = new Map<string, Credit[]>();
    for (const credit of credits) {
      const key = this.#keyOf(credit, groups, touched);
      const pool = byKey.get(key);
      if (pool) pool.push(credit);
      else byKey.set(key, [credit]);
    }
    const pools = new Map<string, Pool>();
    for (const [key, pool] of byKey) {
      const days = pool.map(({ source }) => published.get(source) ?? '');
      const known = this.#pools.get(key);
      const isSame = known && areEqual(known.credits, pool) && areEqual(known.days, days);
      pools.set(key, isSame ? known : { credits: pool, days, origins: originsOf(key, pool, days, order) });
    }
    this.#keepNamed(pools);
    this.#pools = pools;
    const origins = [...pools.values()].flatMap((pool) => pool.origins);
    this.#inOrder = this.#sorted(this.#withInferred(origins, groups, touched));
    return this.#inOrder;
  }

  /** What tells one first source from another: its name, or for unnamed ones what is claimed. */
  #keyOf(credit: Credit, groups: GroupIndex, touched: ReadonlySet<string>): string {
    if (credit.kind === 'named') return credit.body ?? credit.entity ?? credit.name.toLowerCase();
    const known = this.#keys.get(credit);
    if (known !== undefined && !credit.claims.some((claim) => touched.has(claim))) return known;
    const group = credit.claims.map((claim) => groups.first(claim)?.id).find((id) => id !== undefined);
    const key = `unnamed ${group ?? `${credit.source} ${credit.name.toLowerCase()}`}`;
    this.#keys.set(credit, key);
    return key;
  }

  /** The order of the last time is nearly that of this time, and then soon made. */
  #sorted(origins: readonly Origin[]): readonly Origin[] {
    const now = new Set(origins);
    const known = new Set(this.#inOrder);
    const sorted = [...this.#inOrder.filter((one) => now.has(one)), ...origins.filter((one) => !known.has(one))];
    return sorted.sort(
      (left, right) =>
        Number(left.kind === 'unnamed') - Number(right.kind === 'unnamed') ||
        right.files.length - left.files.length ||
        right.claims.length - left.claims.length ||
        left.name.localeCompare(right.name, 'en') ||
        (left.id < right.id ? -1 : 1),
    );
  }

  #keepNamed(pools: ReadonlyMap<string, Pool>): void {
    const isNamed = ({ kind }: Origin): boolean => kind === 'named';
    for (const [key, pool] of this.#pools) {
      if (pools.get(key) === pool) continue;
      for (const origin of pool.origins.filter(isNamed)) {
        for (const claim of origin.claims) {
          const rest = (this.#named.get(claim) ?? []).filter((other) => other !== origin);
          if (rest.length > 0) this.#named.set(claim, rest);
          else this.#named.delete(claim);
        }
      }
    }
    for (const [key, pool] of pools) {
      if (this.#pools.get(key) === pool) continue;
      for (const origin of pool.origins.filter(isNamed))
        for (const claim of origin.claims) push(this.#named, claim, origin);
    }
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
      const named = this.#named.get(claim);
      if (!named || groups.first(claim) !== group) continue;
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

function originsOf(
  key: string,
  pool: readonly Credit[],
  days: readonly string[],
  order: ReadonlyMap<string, number>,
): readonly Origin[] {
  const parts = pool[0]?.kind === 'named' ? apartInTime(pool, days) : [pool];
  return (
    parts
      .map((part, index) => originOf(index === 0 ? key : `${key} ${index + 1}`, part, order))
      // without a claim only a body is worth a row: a credit line, "told the broadcaster"
      .filter(
        ({ kind, claims, entity }) => claims.length > 0 || (kind === 'named' && entity?.startsWith('organisation')),
      )
  );
}

/** Splits credits where the publication dates of their files leave a gap; files without a date go with the first part. */
function apartInTime(credits: readonly Credit[], days: readonly string[]): readonly (readonly Credit[])[] {
  const dated = credits.map((credit, at) => ({ credit, date: days[at] ?? '' }));
  dated.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const parts: Credit[][] = [];
  let before = '';
  for (const { credit, date } of dated) {
    const isApart = before !== '' && date !== '' && (Date.parse(date) - Date.parse(before)) / 86_400_000 > DAYS;
    const part = parts.at(-1);
    if (part && !isApart) part.push(credit);
    else parts.push([credit]);
    if (date !== '') before = date;
  }
  return parts;
}

function originOf(id: string, credits: readonly Credit[], order: ReadonlyMap<string, number>): Origin {
  const inOrder = [...credits].sort((left, right) => (order.get(left.source) ?? 0) - (order.get(right.source) ?? 0));
  const first = inOrder[0] as Credit;
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
      for (const file of origin.files) if (!own.has(file)) files.add(file);
      inferred.set(only, files);
    }
  }
  return inferred;
}
