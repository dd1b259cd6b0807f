import { push } from '../../lists';
import { ListsByKey } from '../../listsByKey';
import { weightOf, type Unit } from './name';

/** What names may be short for others by: a person's one name, the first word, what is left without the country, an acronym. */
type Kind = 'person' | 'first word' | 'ownerless' | 'acronym';

/** A short form, of a kind. */
type Form = readonly [kind: Kind, text: string];

/** Longer words of a full name stand for it wherever they are in it. */
const ANYWHERE = 4;

/**
 * Finds for which others names are short: "Mendes" for Carla Mendes, an acronym for its long form, a name's first word for the
 * whole, a body without the country that it is of. Where several may be meant, it is none; but of people and of those with one
 * acronym the one that is named more often than all the others together, and first of all the one of which sources themselves say
 * that it is called so.
 */
export class ShortNames {
  /** Those that ask by a form, and those that answer to it. */
  readonly #short = new UnitsByForm();
  readonly #long = new UnitsByForm();

  /**
   * Takes in how the units of a story changed.
   *
   * @param touched units of which other entities have the names
   * @returns units with another host, or other guests
   */
  update(ended: readonly Unit[], begun: readonly Unit[], touched: Iterable<Unit>): Iterable<Unit> {
    const asking = new Set<Unit>();
    for (const unit of ended) this.#askAround(unit, asking);
    this.#long.remove(ended.flatMap((unit) => longForms(unit).map((form) => [form, unit])));
    this.#short.remove(ended.flatMap((unit) => shortForms(unit).map((form) => [form, unit])));
    for (const unit of begun) {
      for (const form of longForms(unit)) this.#long.add(form, unit);
      for (const form of shortForms(unit)) this.#short.add(form, unit);
    }
    for (const units of [begun, touched]) for (const unit of units) this.#askAround(unit, asking);
    const altered = new Set<Unit>();
    for (const unit of ended) {
      setHost(unit, undefined, altered);
      for (const guest of unit.guests) asking.add(guest);
    }
    for (const unit of ended) asking.delete(unit);
    for (const unit of asking) setHost(unit, this.#hostOf(unit), altered);
    return altered;
  }

  /** Those that ask whether they are short for a unit, and itself. */
  #askAround(unit: Unit, asking: Set<Unit>): void {
    for (const form of longForms(unit)) for (const short of this.#short.of(form)) asking.add(short);
    if (shortForms(unit).length > 0) asking.add(unit);
  }

  #hostOf(unit: Unit): Unit | undefined {
    const [form] = shortForms(unit);
    if (!form) return undefined;
    const [kind, text] = form;
    const long = this.#long.of(form).filter((other) => other !== unit);
    if (long.length < 2) return long[0];
    if (kind === 'person') return foremost(withRoleOf(unit, long), weightOf);
    if (kind !== 'acronym') return undefined;
    const declaring = long.filter((other) => declarations(other, text) > 0);
    return declaring.length > 0 ? foremost(declaring, (other) => declarations(other, text)) : foremost(long, weightOf);
  }
}

/** Units by a form of their names. */
class UnitsByForm {
  readonly #lists: Readonly<Record<Kind, ListsByKey<string, Unit>>> = {
    person: new ListsByKey(),
    'first word': new ListsByKey(),
    ownerless: new ListsByKey(),
    acronym: new ListsByKey(),
  };

  of([kind, text]: Form): readonly Unit[] {
    return this.#lists[kind].of(text);
  }

  add([kind, text]: Form, unit: Unit): void {
    this.#lists[kind].add(text, unit);
  }

  remove(units: readonly (readonly [Form, Unit])[]): void {
    const gone = new Map<Kind, (readonly [string, Unit])[]>();
    for (const [[kind, text], unit] of units) push(gone, kind, [text, unit]);
    for (const [kind, some] of gone) this.#lists[kind].remove(some);
  }
}

/** The one that weighs more than all others together. */
function foremost(units: readonly Unit[], weigh: (unit: Unit) => number): Unit | undefined {
  let [whole, most] = [0, 0];
  let first: Unit | undefined;
  for (const unit of units) {
    const weight = weigh(unit);
    whole += weight;
    if (weight <= most) continue;
    most = weight;
    first = unit;
  }
  return 2 * most > whole ? first : undefined;
}

/** Those that are what a short name is said to be, somewhere; all of them when none is. */
function withRoleOf(short: Unit, people: readonly Unit[]): readonly Unit[] {
  const roles = rolesOf(short);
  if (roles.size === 0) return people;
  const same = people.filter((one) => [...rolesOf(one)].some((role) => roles.has(role)));
  return same.length > 0 ? same : people;
}

function rolesOf({ names }: Unit): ReadonlySet<string> {
  return new Set(names.flatMap(({ locals }) => locals.flatMap(({ entity }) => entity.roles[0] ?? [])));
}

/** How many entities of sources give an acronym of a unit. */
function declarations({ names }: Unit, acronym: string): number {
  return names.reduce((sum, { declared }) => sum + (declared?.get(acronym) ?? 0), 0);
}

function setHost(unit: Unit, host: Unit | undefined, altered: Set<Unit>): void {
  const before = unit.host;
  if (before === host) return;
  unit.host = host;
  altered.add(unit);
  if (before) {
    before.guests = before.guests.filter((guest) => guest !== unit);
    altered.add(before);
  }
  if (host) {
    host.guests = [...host.guests, unit];
    altered.add(host);
  }
}

/** The form by which others are looked for that a unit may be short for, if it may be. */
function shortForms({ names: [name] }: Unit): readonly Form[] {
  if (!name || name.lookedUp.type === 'place') return [];
  const [word, ...rest] = name.lookedUp.words;
  if (name.lookedUp.type === 'person') return word === undefined || rest.length > 0 ? [] : [['person', word]];
  const { acronym } = name.lookedUp;
  if (acronym !== undefined) return [['acronym', acronym]];
  return [word !== undefined && rest.length === 0 ? ['first word', word] : ['ownerless', name.key ?? '']];
}

/** The forms by which a unit may be called for short, each once. */
function longForms({ names, declared }: Unit): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = (kind: Kind, text: string): void => void forms.set(`${kind} ${text}`, [kind, text]);
  for (const acronym of declared) add('acronym', acronym);
  for (const { lookedUp } of names) {
    if (lookedUp.type === 'place') continue;
    if (lookedUp.type === 'person') {
      for (const word of shortFor(lookedUp.words)) add('person', word);
      continue;
    }
    const { words, acronyms, ownerless } = lookedUp;
    if (words.length < 2) continue;
    for (const acronym of acronyms) add('acronym', acronym);
    add('first word', words[0] ?? '');
    if (ownerless !== undefined) add('ownerless', ownerless);
  }
  return [...forms.values()];
}

/** The words that can stand for a full name: its last and its first, and others that are not short. */
function shortFor(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return words.filter((word, at) => at === 0 || at === words.length - 1 || word.length >= ANYWHERE);
}
