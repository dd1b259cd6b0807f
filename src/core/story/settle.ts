import type { Attribution, Claim, Entity, Mention, Quotation, Span, StorySource } from '../model';
import { namesOf, type MovedClaims } from '../link/movedClaims';
import type { Steps } from '../steps';
import { isAlike } from '../alike';
import { haveSame } from '../lists';

/** So many sources are opened in one step. */
const STEP = 20;

interface Kept {
  readonly text: string;
  /** As it came. */
  readonly from: StorySource;
  /** With lists of its own. */
  readonly source: StorySource;
  /** What it named then. A source is another object as soon as one that it names is linked otherwise. */
  readonly entities: ReadonlyMap<string, Entity | undefined>;
}

/**
 * Opens sources: gives copies that stay the same as long as the sources do. Those that were made anew get the parts of those
 * before, as far as they are the same: what is made of a part need not be made again. A claim is the same object as before while
 * its text is, and what it says, the names in its sentence, the quotations and attributions that it stands in, the days of its
 * source, and, for one with names, who is named in the source at all; names, attributions and claims of entities that are
 * linked otherwise are other objects.
 */
export class SettledSources {
  #kept: ReadonlyMap<string, Kept> = new Map();
  readonly #moved: MovedClaims;

  /** @param moved takes in which claims of a source with another text only stand elsewhere */
  constructor(moved: MovedClaims) {
    this.#moved = moved;
  }

  /**
   * @param textOf the whole text of a source
   * @param entities the story's, by id
   */
  *open(
    sources: readonly StorySource[],
    textOf: (source: string) => string,
    entities: ReadonlyMap<string, Entity>,
  ): Steps<readonly StorySource[]> {
    const kept = new Map<string, Kept>();
    let opened = 0;
    for (const source of sources) {
      const known = this.#kept.get(source.id);
      if (known?.from === source) {
        kept.set(source.id, known);
        continue;
      }
      kept.set(source.id, this.#keptOf(source, textOf(source.id), entities));
      if (++opened % STEP === 0) yield;
    }
    this.#kept = kept;
    return Array.from(kept.values(), ({ source }) => source);
  }

  #keptOf(from: StorySource, text: string, entities: ReadonlyMap<string, Entity>): Kept {
    const known = this.#kept.get(from.id);
    const own = { ...from };
    const named = new Map(Array.from(namesIn(own), (id) => [id, entities.get(id)]));
    if (!known) return { text, from, source: own, entities: named };
    const isSame = (id: string): boolean => areLinkedAlike(known.entities.get(id), entities.get(id));
    const isSameText = known.text === text;
    if (!isSameText && own.mentions.every(({ entity }) => !known.entities.has(entity) || isSame(entity)))
      this.#moved.add(known, { text, source: own });
    return { text, from, source: isSameText ? settled(known.source, own, isSame) : own, entities: named };
  }
}

/** Whether two entities are the same for linking claims that name them: it reads neither other forms of a name nor roles there. */
export function areLinkedAlike(one: Entity | undefined, other: Entity | undefined): boolean {
  return (
    one === other ||
    (one?.id === other?.id && one?.type === other?.type && one?.name === other?.name && one?.country === other?.country)
  );
}

/** The entities that a source names anywhere. */
function namesIn({ mentions, quotations, claims, attributions }: StorySource): ReadonlySet<string> {
  return new Set([...mentions, ...quotations, ...claims, ...attributions].flatMap(entitiesOf));
}

/** The entities that a part of a source names. */
function entitiesOf(part: Mention | Claim | Quotation | Attribution): readonly string[] {
  if ('entities' in part)
    return [...part.entities, ...(part.actors ?? []), ...(part.offices ?? []).flatMap(({ holder }) => holder ?? [])];
  if ('entity' in part) return [part.entity];
  const speaker = 'speaker' in part ? part.speaker : part.source;
  return [speaker?.entity ?? [], part.via?.entity ?? []].flat();
}

/** A source with the parts of the one before, of the same text, that are the same. */
function settled(before: StorySource, now: StorySource, isSame: (entity: string) => boolean): StorySource {
  const whole = <Part>(one: Part, other: Part): Part => (isAlike(one, other) ? one : other);
  const parts = <Part extends Mention | Claim | Quotation | Attribution>(
    some: readonly Part[],
    others: readonly Part[],
  ) => new Parts(some, others, (one, other) => isAlike(one, other) && entitiesOf(one).every(isSame));
  const mentions = parts(before.mentions, now.mentions);
  const quotations = parts(before.quotations, now.quotations);
  const attributions = parts(before.attributions, now.attributions);
  const [zones, sentences, dates] = [
    whole(before.zones, now.zones),
    whole(before.sentences, now.sentences),
    whole(before.dates, now.dates),
  ];
  const areDaysSame = sentences === before.sentences && dates === before.dates && now.published === before.published;
  const attributed = new Set(attributions.others.flatMap((one) => one.claims));
  const areNamedSame = haveSame(namesOf(before), namesOf(now));
  const claims = new Parts(before.claims, now.claims, (one, other) => {
    if (!areDaysSame || attributed.has(one.id) || !isAlike(one, other) || !entitiesOf(one).every(isSame)) return false;
    const sentence = sentences[one.sentence] ?? one;
    const isIn = (part: Span): boolean => overlap(part, sentence) || overlap(part, one);
    return (
      !mentions.others.some(isIn) &&
      // whether a name is named anywhere in the source counts for claims with names; of quotations only the next ones count
      (areNamedSame || !now.mentions.some(isIn)) &&
      (quotations.others.length === 0 || ![...quotations.others, ...now.quotations].some(isIn))
    );
  });
  const others = new Set(claims.others);
  const known = new Set(before.claims);
  const made: StorySource = {
    ...now,
    zones,
    sentences,
    dates,
    mentions: sameList(before.mentions, mentions.list),
    quotations: sameList(before.quotations, quotations.list),
    attributions: sameList(before.attributions, attributions.list),
    // what is to be seen as another one must not be the same object
    claims: sameList(
      before.claims,
      claims.list.map((claim) => (others.has(claim) && known.has(claim) ? { ...claim } : claim)),
    ),
  };
  return areSameParts(before, made) ? before : made;
}

/** The first of two lists when they hold the same objects, else the second. */
function sameList<Part>(before: readonly Part[], now: readonly Part[]): readonly Part[] {
  return before.length === now.length && before.every((part, at) => part === now[at]) ? before : now;
}

function areSameParts(one: StorySource, other: StorySource): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof StorySource>;
  return [...keys].every((key) => one[key] === other[key] || (key === 'facts' && isAlike(one.facts, other.facts)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The parts of a source, those of before where they are the same. */
class Parts<Part extends Span> {
  readonly list: readonly Part[];
  /** Those that are not the same, of before and of now. */
  readonly others: readonly Part[];

  constructor(before: readonly Part[], now: readonly Part[], areSame: (one: Part, other: Part) => boolean) {
    const places = new Map<number, Part[]>();
    for (const part of before) {
      const known = places.get(placeOf(part));
      if (known) known.push(part);
      else places.set(placeOf(part), [part]);
    }
    const kept = new Set<Part>();
    const fresh: Part[] = [];
    this.list = now.map((part) => {
      const same = places.get(placeOf(part))?.find((one) => !kept.has(one) && areSame(one, part));
      if (same) kept.add(same);
      else fresh.push(part);
      return same ?? part;
    });
    this.others = [...before.filter((part) => !kept.has(part)), ...fresh];
  }
}

/** One number for where a part stands. */
function placeOf({ start, end }: Span): number {
  return start * 2 ** 26 + end;
}
