import { DisjointSets } from '../../disjointSets';
import { push } from '../../lists';
import type { DisagreementKind, DisagreementSide, Passage } from '../../model';
import type { Finding, Merged, Reading } from './findings';
import { plain } from './sourceIndex';
import { withPassagesOf, withSides } from './joinedSides';
import { ofOneMatter } from './oneRow';
import { filesOf } from './spellings';

/** More readings than this are one row's worth no more; the strongest stay. */
const MOST_SIDES = 8;

/** Kinds whose readings say by themselves what they are about; "3" or "not" is about something else in another group. */
const NAMING: ReadonlySet<DisagreementKind> = new Set<DisagreementKind>(['name', 'actor', 'place', 'date']);

/**
 * Joins findings about one point into rows: in one group, findings of one kind and status that share a reading, elsewhere
 * those that share a claim. Linear in the number of findings.
 */
export function rowsOf(findings: readonly Finding[]): readonly Row[] {
  if (findings.length === 0) return [];
  const pools = new Map<string, Finding[]>();
  for (const finding of findings) {
    const pool = `${finding.kind} ${finding.status} ${finding.group ?? ''}`;
    push(pools, pool, finding);
  }
  return [...pools.values()].flatMap((pool) => connected(pool).map(rowOf));
}

/** Splits findings into sets that are connected by what their readings have in common. */
function connected(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  if (findings.length === 1) return [findings];
  const joints = new DisjointSets<string>();
  for (const { left, right } of findings) joints.join(jointOf(left), jointOf(right));
  const sets = new Map<string, Finding[]>();
  for (const finding of findings) push(sets, joints.of(jointOf(finding.left)), finding);
  return [...sets.values()];
}

function jointOf({ joint, key }: Reading): string {
  return joint ?? key;
}

/** What was found about one point in one group, or in none. */
export interface Row {
  readonly row: Merged;
  /** Of the readings, in the order of the sides. */
  readonly keys: readonly string[];
  /** Kind, status and readings: equal for the same point found in two groups. */
  readonly point: string;
}

/** The sides of a row; readings in the same words are one, whatever found them. */
class Sides {
  readonly all = new Map<string, { readonly words: string; readonly claims: Map<string, Passage> }>();
  /** By the keys of readings, those of their sides. */
  readonly #keys = new Map<string, string>();
  readonly #byWords = new Map<string, string>();

  add({ left, right }: Finding): void {
    const one = this.#add(left);
    this.#add(right, one);
  }

  of({ key }: Reading): { readonly claims: ReadonlyMap<string, Passage> } | undefined {
    return this.all.get(this.#keys.get(key) ?? key);
  }

  /** @param other the side that the reading is not on */
  #add(reading: Reading, other?: string): string {
    const words = plain(reading.words);
    const same = this.#byWords.get(words);
    const key = this.#keys.get(reading.key) ?? (same !== undefined && same !== other ? same : reading.key);
    const side = this.all.get(key) ?? { words: reading.words, claims: new Map<string, Passage>() };
    this.all.set(key, side);
    this.#keys.set(reading.key, key);
    if (same === undefined) this.#byWords.set(words, key);
    side.claims.set(reading.claim, reading.passage);
    return key;
  }
}

function rowOf(findings: readonly Finding[]): Row {
  const sides = new Sides();
  for (const finding of findings) sides.add(finding);
  const best = findings.reduce((strongest, finding) => (finding.strength > strongest.strength ? finding : strongest));
  const listed = [...sides.all]
    .sort(([, left], [, right]) => right.claims.size - left.claims.size)
    .slice(0, MOST_SIDES);
  const all = listed.map(([, side]): DisagreementSide => ({
    reading: side.words,
    claims: [...side.claims.keys()],
    passages: [...side.claims.values()],
  }));
  const [left, right] = [best.left, best.right].map((reading) => {
    const passages = [...(sides.of(reading)?.claims.values() ?? [])];
    return [reading.words, filesOf(passages)] as const;
  }) as [readonly [string, string], readonly [string, string]];
  return {
    row: {
      kind: best.kind,
      status: best.status,
      ...(best.group === undefined ? {} : { group: best.group }),
      sides: all,
      reason: { code: best.code, args: [...left, ...right] },
      weight: best.strength,
    },
    keys: listed.map(([key]) => key),
    point: `${best.kind} ${best.status} ${listed
      .map(([key, side]) => (NAMING.has(best.kind) ? key : `${key} ${side.words}`))
      .sort()
      .join(' | ')}`,
  };
}

/** Joins rows for a story that changes: what is made of the same rows as before is the same object. */
export class RowJoiner {
  /** By their first row, rows that were joined, and what was made of them. */
  readonly #joined = new WeakMap<Row, { readonly from: readonly Row[]; readonly row: Row }>();

  /** The same point found in several groups becomes one row with the passages of all; the strongest row's group stays. */
  withoutRepeats(rows: readonly Row[]): readonly Merged[] {
    return ofOneMatter(rows).map((same) => this.#join(same).row);
  }

  #join(rows: readonly Row[]): Row {
    const [first, ...others] = rows as readonly [Row, ...Row[]];
    if (others.length === 0) return first;
    const known = this.#joined.get(first);
    if (known?.from.length === rows.length && known.from.every((row, at) => row === rows[at])) return known.row;
    const row = others.reduce(joined, first);
    this.#joined.set(first, { from: rows, row });
    return row;
  }
}

function joined(one: Row, other: Row): Row {
  const [main, second] = one.row.weight >= other.row.weight ? [one, other] : [other, one];
  const sides = main.row.sides.map((side, at) => {
    const more = second.row.sides[second.keys.indexOf(main.keys[at] ?? '')];
    return more ? withPassagesOf(side, more) : side;
  });
  const others = [...second.keys.keys()].filter((at) => !main.keys.includes(second.keys[at] ?? ''));
  const room = Math.max(0, MOST_SIDES - sides.length);
  const added = others.slice(0, room);
  return {
    ...main,
    keys: [...main.keys, ...added.map((at) => second.keys[at] as string)],
    row: withSides(main.row, [...sides, ...added.map((at) => second.row.sides[at] as DisagreementSide)]),
  };
}
