import { countBefore, withItem } from '../../lists';
import type { Steps } from '../../steps';
import { productOf } from './weightedFeatures';
import { RAREST, type Topic } from './topic';

/** A source among others. */
export interface Place {
  readonly topic: Topic;
  /** Its place in the story. */
  at: number;
  /** By other source, what the two have in common. */
  readonly ties: Map<Place, Tie>;
  /** The sources most like it, once that was asked for; another list when they are others. */
  nearest: readonly AlikeSource[] | undefined;
}

/** A source that is like another one: 0 to 1. */
export interface AlikeSource {
  readonly other: Place;
  readonly likeness: number;
}

/** What two sources have in common. */
interface Tie {
  /** How rare the features are, in sum, by which the two are neighbours. */
  shared: number;
  /** How alike they are, once it was asked for. */
  likeness?: number;
}

/** For so many sources the most alike ones are looked for in one step. */
const STEP = 200;
/** Two sources are worth comparing when they are neighbours by features as rare as two that the news never has. */
const WORTH_COMPARING = 2 * RAREST;
/** So many sources most like a source are looked at for it; each of these may be looked at for others too. */
const NEAREST = 4;

/**
 * Finds the sources that are like one another, without comparing each with each: of those that share a name or word, only
 * the next ones in the story's order are looked at. Sources that tell of one thing share so much that they are next to one
 * another by some of it. Linear in the length of the texts.
 */
export class Neighbours {
  /** By feature and how rare it is the sources with it, in the story's order. */
  readonly #sources = new Map<number, Place[]>();
  /** Sources that may have others most like them than before. */
  #stale = new Set<Place>();

  /** Puts a source among the others, all of which must know their places. */
  add(place: Place): void {
    const { features, rarities } = place.topic;
    for (let at = 0; at < features.length; at++) {
      const rarity = rarities[at] as number;
      const key = keyOf(features[at] as number, rarity);
      const list = this.#sources.get(key);
      if (!list) {
        // a list made like this takes the least memory: most features stand in one source
        this.#sources.set(key, [place]);
        continue;
      }
      const index = placeIn(list, place);
      const [before, after] = [list[index - 1], list[index]];
      if (before && after) this.#share(before, after, -rarity);
      if (before) this.#share(before, place, rarity);
      if (after) this.#share(place, after, rarity);
      const longer = withItem(list, index, place);
      if (longer !== list) this.#sources.set(key, longer);
    }
  }

  /** Takes a source away, while all are in their order still. */
  remove(place: Place): void {
    const { features, rarities } = place.topic;
    for (let at = 0; at < features.length; at++) {
      const rarity = rarities[at] as number;
      const key = keyOf(features[at] as number, rarity);
      const list = this.#sources.get(key) ?? [];
      const index = placeIn(list, place);
      const [before, after] = [list[index - 1], list[index + 1]];
      if (before && after) this.#share(before, after, rarity);
      if (list.length === 1) this.#sources.delete(key);
      else list.splice(index, 1);
    }
    for (const [other, tie] of place.ties) {
      other.ties.delete(place);
      if (tie.shared >= WORTH_COMPARING) this.#stale.add(other);
    }
    this.#stale.delete(place);
  }

  #share(one: Place, other: Place, rarity: number): void {
    const tie = one.ties.get(other) ?? { shared: 0 };
    const wasWorth = tie.shared >= WORTH_COMPARING;
    tie.shared += rarity;
    if (tie.shared > 0) {
      one.ties.set(other, tie);
      other.ties.set(one, tie);
    } else {
      one.ties.delete(other);
      other.ties.delete(one);
    }
    if (wasWorth !== tie.shared >= WORTH_COMPARING) this.#stale.add(one).add(other);
  }

  /** Looks again for the sources most like each, those that are alike at least so much. */
  *settle(least: number): Steps<void> {
    let settled = 0;
    for (const place of this.#stale) {
      if (++settled % STEP === 0) yield;
      const nearest = nearestTo(place, least);
      if (!place.nearest || !areSame(place.nearest, nearest)) place.nearest = nearest;
    }
    this.#stale = new Set();
  }
}

function areSame(some: readonly AlikeSource[], others: readonly AlikeSource[]): boolean {
  return some.length === others.length && some.every(({ other }, at) => other === others[at]?.other);
}

/** One number for a feature and how rare it is: what two sources share must be as rare in both. */
function keyOf(feature: number, rarity: number): number {
  return feature * (RAREST + 1) + rarity;
}

/** How many come before a source in a list that is in the story's order. */
function placeIn(list: readonly Place[], { at }: Place): number {
  return countBefore(list, (place) => place.at < at);
}

function nearestTo(place: Place, least: number): readonly AlikeSource[] {
  const found: AlikeSource[] = [];
  for (const [other, tie] of place.ties) {
    if (tie.shared < WORTH_COMPARING) continue;
    tie.likeness ??= productOf(place.topic, other.topic);
    if (tie.likeness >= least) found.push({ other, likeness: tie.likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.other.at - b.other.at).slice(0, NEAREST);
}
