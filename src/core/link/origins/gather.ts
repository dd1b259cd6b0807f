import type { ClaimGroup, Origin, StorySource } from '../../model';
import type { Credit } from './resolve';

/** What one source said more than this many days apart is not one origin. */
const DAYS = 10;

/** Puts credits that lead to one first source together; named ones first, those of most files first. */
export function gather(
  credits: readonly Credit[],
  sources: readonly StorySource[],
  groups: readonly ClaimGroup[],
): readonly Origin[] {
  const groupOf = new Map<string, ClaimGroup>();
  for (const group of groups) for (const { claim } of group.members) if (!groupOf.has(claim)) groupOf.set(claim, group);
  const published = new Map(sources.map(({ id, published: date }) => [id, date?.date]));
  const order = new Map(sources.map(({ id }, index) => [id, index]));

  const pools = new Map<string, Credit[]>();
  for (const credit of credits) {
    const group = credit.claims.map((claim) => groupOf.get(claim)?.id).find((id) => id !== undefined);
    const key =
      credit.kind === 'named'
        ? (credit.body ?? credit.entity ?? credit.name.toLowerCase())
        : `unnamed ${group ?? `${credit.source} ${credit.name.toLowerCase()}`}`;
    const pool = pools.get(key);
    if (pool) pool.push(credit);
    else pools.set(key, [credit]);
  }
  const parts = [...pools].flatMap(([key, pool]) =>
    (pool[0]?.kind === 'named' ? apartInTime(pool, published) : [pool]).map((part, index) =>
      originOf(index === 0 ? key : `${key} ${index + 1}`, part, order),
    ),
  );
  // without a claim only a body is worth a row: a credit line, "told the broadcaster"
  const origins = parts.filter(
    ({ kind, claims, entity }) => claims.length > 0 || (kind === 'named' && entity?.startsWith('organisation')),
  );
  return withInferred(origins, groupOf).sort(
    (left, right) =>
      Number(left.kind === 'unnamed') - Number(right.kind === 'unnamed') ||
      right.files.length - left.files.length ||
      right.claims.length - left.claims.length ||
      left.name.localeCompare(right.name, 'en'),
  );
}

/** Splits credits where the publication dates of their files leave a gap; files without a date go with the first part. */
function apartInTime(
  credits: readonly Credit[],
  published: ReadonlyMap<string, string | undefined>,
): readonly (readonly Credit[])[] {
  const day = (credit: Credit) => published.get(credit.source) ?? '';
  const ordered = [...credits].sort((left, right) => (day(left) < day(right) ? -1 : day(left) > day(right) ? 1 : 0));
  const parts: Credit[][] = [];
  let before = '';
  for (const credit of ordered) {
    const date = day(credit);
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

/** Adds to a named origin, as inferred, the files that give the same claim to nobody in particular. */
function withInferred(origins: readonly Origin[], groupOf: ReadonlyMap<string, ClaimGroup>): Origin[] {
  const named = new Map<string, Set<Origin>>();
  for (const origin of origins) {
    if (origin.kind !== 'named') continue;
    for (const claim of origin.claims) {
      const group = groupOf.get(claim)?.id;
      if (group !== undefined) named.set(group, (named.get(group) ?? new Set<Origin>()).add(origin));
    }
  }
  const inferred = new Map<Origin, Set<string>>();
  for (const origin of origins) {
    if (origin.kind !== 'unnamed') continue;
    for (const claim of origin.claims) {
      const candidates = [...(named.get(groupOf.get(claim)?.id ?? '') ?? [])];
      const [only] = candidates;
      if (candidates.length !== 1 || !only) continue;
      const files = inferred.get(only) ?? new Set<string>();
      for (const file of origin.files) if (!only.files.includes(file)) files.add(file);
      inferred.set(only, files);
    }
  }
  return origins.map((origin) => {
    const files = [...(inferred.get(origin) ?? [])];
    return files.length > 0 ? { ...origin, inferred: files } : origin;
  });
}
