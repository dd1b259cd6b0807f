import { countBefore, withItem } from '../../lists';
import type { Steps } from '../../steps';
import { productOf } from './weightedFeatures';
import { RAREST, type Topic } from './topic';

/** A source among others. */
export interface Place {
  readonly topic: Topic;
  /** Its place in the story. */
  at: number;
  /** By other source, how rare the features are, in sum, by which the two are neighbours. */
  readonly ties: Map<Place, number>;
  /** The sources most like it, once that was asked for; another list when they are others. */
  nearest: readonly AlikeSource[] | undefined;
}

/** A source that is like another one: 0 to 1. */
export interface AlikeSource {
  readonly other: Place;
  readonly likeness: number;
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
  /** By feature and how rare it is the sources with it, in the story's order: mostly one, which takes no list of its own. */
  readonly #sources = new Map<number, Place | Place[]>();
  /** Sources that may have others most like them than before. */
  #stale = new Set<Place>();

  /** Puts a source among the others, all of which must know their places. */
  add(place: Place): void {
    const { topic } = place;
    for (let at = 0; at < topic.size; at++) {
      const rarity = topic.rarityAt(at);
      const key = keyOf(topic.featureAt(at), rarity);
      const known = this.#sources.get(key);
      if (!known) {
        this.#sources.set(key, place);
        continue;
      }
      const list = listOf(known);
      const index = placeIn(list, place);
      const [before, after] = [list[index - 1], list[index]];
      if (before && after) this.#share(before, after, -rarity);
      if (before) this.#share(before, place, rarity);
      if (after) this.#share(place, after, rarity);
      this.#sources.set(key, withItem(list, index, place));
    }
  }

  /** Takes a source away, while all are in their order still. */
  remove(place: Place): void {
    const { topic } = place;
    for (let at = 0; at < topic.size; at++) {
      const rarity = topic.rarityAt(at);
      const key = keyOf(topic.featureAt(at), rarity);
      const list = listOf(this.#sources.get(key) ?? []);
      const index = placeIn(list, place);
      const [before, after] = [list[index - 1], list[index + 1]];
      if (before && after) this.#share(before, after, rarity);
      list.splice(index, 1);
      const [only] = list;
      if (!only) this.#sources.delete(key);
      else if (list.length === 1) this.#sources.set(key, only);
    }
    for (const [other, shared] of place.ties) {
      other.ties.delete(place);
      if (shared >= WORTH_COMPARING) this.#stale.add(other);
    }
    this.#stale.delete(place);
  }

  #share(one: Place, other: Place, rarity: number): void {
    const before = one.ties.get(other) ?? 0;
    const shared = before + rarity;
    if (shared > 0) {
      one.ties.set(other, shared);
      other.ties.set(one, shared);
    } else {
      one.ties.delete(other);
      other.ties.delete(one);
    }
    if (before >= WORTH_COMPARING !== shared >= WORTH_COMPARING) this.#stale.add(one).add(other);
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

function listOf(known: Place | Place[]): Place[] {
  return Array.isArray(known) ? known : [known];
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
  const own = place.topic.weighted();
  const found: AlikeSource[] = [];
  for (const [other, shared] of place.ties) {
    if (shared < WORTH_COMPARING) continue;
    const likeness = productOf(own, other.topic.weighted());
    if (likeness >= least) found.push({ other, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.other.at - b.other.at).slice(0, NEAREST);
}
