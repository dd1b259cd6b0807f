/** The line of a card that says where claims come from, by the articles' own words. */
import type { Origin, Passage } from '../model';
import { joined, line, link, strong, type CardLine, type CardPart } from './card';
import { oneLine } from './plainText';
import type { StoryIndex } from './storyIndex';
import type { Wording } from './wording';

const MOST_ORIGINS = 3;
const MOST_READERS = 8;

/**
 * "From The Wall Street Journal (000, 001; perhaps 002 “rumours”)": the origins of some claims, who has them from there, and
 * who names nobody for what others have from there.
 */
export function originLine(claims: readonly string[], index: StoryIndex, words: Wording): CardLine | undefined {
  const ids = new Set(claims);
  const origins = index.originsOf(claims);
  const named = origins.filter(({ kind }) => kind === 'named');
  const inferred = new Set(named.flatMap((origin) => origin.inferred ?? []));
  // what is only hinted at elsewhere is shown with the origin that it is tied to
  const shown = origins
    .filter(({ kind, files }) => kind === 'named' || !files.every((file) => inferred.has(file)))
    .slice(0, MOST_ORIGINS);
  if (shown.length === 0) return undefined;
  const parts = shown.map((origin) => {
    const readers = joined(readersOf(origin, ids, index, words), ', ');
    const hidden = hiddenReaders(origin, origins, ids, index);
    const perhaps = hidden.length > 0 ? [{ text: `; ${words.say('card.not-named-in')}` }, ...joined(hidden, ', ')] : [];
    return [strong(oneLine(origin.name, 60)), { text: ' (' }, ...readers, ...perhaps, { text: ')' }];
  });
  return line('text', words.say('card.from'), ...joined(parts, ' · '));
}

/** The sources that give a claim to nobody in particular, while others have it from this origin: with their own words for it. */
function hiddenReaders(
  { inferred = [] }: Origin,
  origins: readonly Origin[],
  claims: ReadonlySet<string>,
  index: StoryIndex,
): readonly (readonly CardPart[])[] {
  return inferred.flatMap((file) => {
    const isOfFile = (claim: string): boolean => claims.has(claim) && index.passageOf(claim)?.source === file;
    const unnamed = origins.find((origin) => origin.kind === 'unnamed' && origin.claims.some(isOfFile));
    const where = unnamed?.passages.find(({ source }) => source === file);
    return where ? [[link(index.name(file), where), { text: ` “${index.words(where, 30)}”` }]] : [];
  });
}

/** An origin, of which many cards show a little: an agency is that of thousands of claims. */
interface LookedUp {
  /** Of its claims. */
  readonly places: ReadonlyMap<string, number>;
  /** Where a source names it first, by the id of the source. */
  readonly credits: ReadonlyMap<string, Passage>;
  /** Through whom a source has it. */
  readonly relays: ReadonlyMap<string, string>;
}

/** Kept as long as the origin is. */
const LOOKED_UP = new WeakMap<Origin, LookedUp>();

function lookedUp(origin: Origin): LookedUp {
  const known = LOOKED_UP.get(origin);
  if (known) return known;
  const made = {
    places: new Map(origin.claims.map((claim, place) => [claim, place])),
    credits: new Map([...origin.passages].reverse().map((passage) => [passage.source, passage])),
    relays: new Map(origin.via.map(({ source, name }) => [source, name])),
  };
  LOOKED_UP.set(origin, made);
  return made;
}

/** The sources that have some claims from an origin: links, and the relays they name. */
function readersOf(
  origin: Origin,
  claims: ReadonlySet<string>,
  index: StoryIndex,
  words: Wording,
): readonly (readonly CardPart[])[] {
  const { places, credits, relays } = lookedUp(origin);
  const where = new Map<string, Passage>();
  const own = Array.from(claims, (claim) => ({ claim, place: places.get(claim) ?? -1 })).filter(
    ({ place }) => place >= 0,
  );
  for (const { claim } of own.sort((one, other) => one.place - other.place)) {
    const passage = index.passageOf(claim);
    if (passage && !where.has(passage.source)) where.set(passage.source, passage);
  }
  const shown = [...where].slice(0, MOST_READERS).map(([source, claim]) => {
    const relay = relays.get(source);
    const name = link(index.name(source), credits.get(source) ?? claim);
    return relay === undefined ? [name] : [name, { text: ` ${words.say('card.relay', relay)}` }];
  });
  return where.size > MOST_READERS ? [...shown, [{ text: '…' }]] : shown;
}

/** The claims of a group, for {@link originLine}. */
export function claimsOf({ members }: { readonly members: readonly { readonly claim: string }[] }): readonly string[] {
  return members.map(({ claim }) => claim);
}
