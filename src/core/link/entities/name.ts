import { organisationName, type OrganisationName } from '../../extract/entities/organisations';
import { organisationKey } from '../../extract/entities/organisationKey';
import { placeKey } from '../../extract/entities/placeKey';
import { nameKey } from '../../extract/entities/similar';
import type { Entity, EntityType } from '../../model';
import type { Local } from './local';

/** What a name is looked up by among the others of its type. */
type LookedUp =
  | { readonly type: 'person'; readonly words: readonly string[] }
  | ({ readonly type: 'organisation' } & Omit<OrganisationName, 'key'>)
  | { readonly type: 'place' };

/** A name by which sources have entities of one type. */
export interface Name {
  readonly type: EntityType;
  readonly text: string;
  readonly lookedUp: LookedUp;
  /** Names with one key stand for one thing; none for people named in full, who are found by what their names have in common. */
  readonly key: string | undefined;
  /** What is so named, in no order. */
  locals: Local[];
  /** How many of these can be nothing of another type. */
  apart: number;
  /** How many of these give an acronym of it, by acronym. */
  declared: Map<string, number> | undefined;
  /** What it is put together with. */
  unit: Unit | undefined;
}

/** Names that stand for one thing by themselves. */
export interface Unit {
  readonly names: readonly Name[];
  /** The acronyms that some source puts with one of its names. */
  readonly declared: readonly string[];
  /** That its names are short for. */
  host: Unit | undefined;
  /** Those of which it is the host. */
  guests: readonly Unit[];
  whole: Whole | undefined;
}

/** All that is one entity of the story. */
export interface Whole {
  readonly units: readonly Unit[];
  /** In the order of the story. */
  readonly members: readonly Local[];
  /** With the id it has when no other entity has it. */
  entity: Entity | undefined;
  /** With the id that it was given last. */
  shown: Entity | undefined;
  isGone: boolean;
}

/** Makes a name that nothing has yet. */
export function nameFrom({ type, name }: Entity): Name {
  if (type === 'place') return nameOf(name, { type }, placeKey(name));
  if (type === 'person') {
    const words = nameKey(name).slice();
    return nameOf(name, { type, words }, words.length > 1 ? undefined : (words[0] ?? ''));
  }
  const { key, ...others } = organisationName(name);
  const { acronym } = others;
  return nameOf(name, { type, ...others }, acronym === undefined ? key : organisationKey(acronym));
}

function nameOf(text: string, lookedUp: LookedUp, key: string | undefined): Name {
  return { type: lookedUp.type, text, lookedUp, key, locals: [], apart: 0, declared: undefined, unit: undefined };
}

/** A unit that is one with no other yet. */
export function unitOf(names: readonly Name[]): Unit {
  // a list that grew holds room to spare, and here and above there are thousands
  return { names: names.slice(), declared: declaredIn(names), host: undefined, guests: NOBODY, whole: undefined };
}

const NOBODY: readonly Unit[] = [];
const NOTHING: readonly string[] = [];

/** The acronyms that some source puts with one of some names. */
export function declaredIn(names: readonly Name[]): readonly string[] {
  if (!names.some(({ declared }) => declared)) return NOTHING;
  return [...new Set(names.flatMap(({ declared }) => [...(declared?.keys() ?? [])]))].sort();
}

/** How many entities of sources have a name of a unit. */
export function weightOf({ names }: Unit): number {
  let weight = 0;
  for (const { locals } of names) weight += locals.length;
  return weight;
}
