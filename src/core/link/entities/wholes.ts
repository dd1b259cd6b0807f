import { areEqual } from '../../lists';
import type { EntityType } from '../../model';
import { FullNames } from './fullNames';
import { inStoryOrder, type Local } from './local';
import { declaredIn, unitOf, type Name, type Unit, type Whole } from './name';
import { Names } from './names';
import { ShortNames } from './shortNames';

/** How the entities of a story changed: those that have other members now are gone, and made anew. */
export interface WholeChanges {
  readonly gone: ReadonlySet<Whole>;
  readonly made: readonly Whole[];
}

interface UnitChanges {
  readonly ended: readonly Unit[];
  readonly begun: readonly Unit[];
}

/**
 * Which entities of sources are one entity of the story. What comes out does not depend on the order in which they came and
 * went, and what is done only on what has to do with them.
 */
export class Wholes {
  readonly #names = new Names();
  readonly #fullNames = new FullNames();
  readonly #shortNames = new ShortNames();
  /** Names that are one by their keys. */
  readonly #byKey: Readonly<Record<EntityType, Map<string, Unit>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
  };

  /** Takes in that entities of sources are no more, and that others are new. */
  update(removed: Iterable<Local>, added: Iterable<Local>): WholeChanges {
    const touched = new Set(this.#names.remove(removed));
    for (const local of added) touched.add(this.#names.add(local));
    const { ended, begun } = this.#changeUnits(touched);
    const stale = new Set(begun);
    // what is written the same may be of one entity now, or no longer
    for (const { text } of touched) for (const { unit } of this.#names.written(text)) if (unit) stale.add(unit);
    for (const unit of this.#shortNames.update(ended, begun, [...stale])) stale.add(unit);
    const gone = new Set<Whole>();
    for (const units of [ended, stale]) for (const { whole } of units) if (whole) gone.add(whole);
    for (const { units } of gone) for (const unit of units) stale.add(unit);
    for (const unit of ended) stale.delete(unit);
    return this.#remake(stale, gone);
  }

  #changeUnits(touched: ReadonlySet<Name>): UnitChanges {
    const gone: Name[] = [];
    const fresh: Name[] = [];
    const begun: Unit[] = [];
    const ended: Unit[] = [];
    /** Names of one key, those that are no more among them. */
    const alike = new Map<string, Name[]>();
    for (const name of touched) {
      const isThere = name.locals.length > 0;
      const isKnown = name.unit !== undefined;
      if (name.key === undefined) {
        if (isThere !== isKnown) (isThere ? fresh : gone).push(name);
        continue;
      }
      if (isThere === isKnown && !isDeclaredOtherwise(name.unit)) continue;
      const key = `${name.type} ${name.key}`;
      const names = alike.get(key) ?? [...(this.#byKey[name.type].get(name.key)?.names ?? [])];
      alike.set(key, names);
      if (!names.includes(name)) names.push(name);
    }
    for (const names of alike.values()) {
      const { type, key = '' } = names[0] as Name;
      const units = this.#byKey[type];
      const unit = units.get(key);
      if (unit) ended.push(unit);
      const left = names
        .filter(({ locals }) => locals.length > 0)
        .sort((one, other) => (one.text < other.text ? -1 : 1));
      if (left.length > 0) {
        const made = unitOf(left);
        units.set(key, made);
        begun.push(made);
      } else units.delete(key);
    }
    const people = gone.length + fresh.length > 0 ? this.#fullNames.update(gone, fresh) : NOTHING;
    ended.push(...people.ended);
    begun.push(...people.begun);
    for (const { names } of ended) for (const name of names) name.unit = undefined;
    for (const unit of begun) for (const name of unit.names) name.unit = unit;
    return { ended, begun };
  }

  /** Puts the units together that are one. @param gone the entities that they were before */
  #remake(stale: ReadonlySet<Unit>, gone: Set<Whole>): WholeChanges {
    const made: Whole[] = [];
    const seen = new Set<Unit>();
    for (const first of stale) {
      if (seen.has(first)) continue;
      const units = new Set([first]);
      for (const unit of units) for (const other of this.#oneWith(unit)) units.add(other);
      for (const unit of units) {
        seen.add(unit);
        if (unit.whole) gone.add(unit.whole);
      }
      const members = membersOf(units);
      const known = first.whole;
      if (
        known?.units.length === units.size &&
        areEqual(known.members, members) &&
        known.units.every((unit) => units.has(unit))
      )
        gone.delete(known);
      else made.push({ units: [...units], members, entity: undefined, shown: undefined, isGone: false });
    }
    for (const whole of gone) whole.isGone = true;
    for (const whole of made) for (const unit of whole.units) unit.whole = whole;
    return { gone, made };
  }

  *#oneWith(unit: Unit): Iterable<Unit> {
    if (unit.host) yield unit.host;
    yield* unit.guests;
    for (const name of unit.names) for (const other of this.#names.likeIn(name)) if (other.unit) yield other.unit;
  }
}

const NOTHING: UnitChanges = { ended: [], begun: [] };

/** Whether sources put other acronyms with its names than when it began. */
function isDeclaredOtherwise(unit: Unit | undefined): boolean {
  return unit !== undefined && !areEqual(unit.declared, declaredIn(unit.names));
}

function membersOf(units: ReadonlySet<Unit>): readonly Local[] {
  const all = Array.from(units, ({ names }) => names).flat();
  const [only, ...others] = all;
  const members = only && others.length === 0 ? only.locals : all.flatMap(({ locals }) => locals);
  // a list that grew holds room to spare
  return members.slice().sort(inStoryOrder);
}
