import type { Story } from '../model';

/**
 * A list as its items differ from an earlier one: for each item its place in the earlier list, or -1 for the next of the
 * fresh ones.
 */
interface ListChanges<Item> {
  readonly places: Int32Array;
  readonly fresh: readonly Item[];
}

/** The lists of a story. */
export interface StoryLists {
  readonly sources: Story['sources'];
  readonly entities: Story['entities'];
  readonly groups: Story['groups'];
  readonly disagreements: Story['disagreements'];
  readonly origins: Story['origins'];
  readonly passages: Story['reuse']['passages'];
  readonly copies: Story['reuse']['copies'];
}

/** What makes a story out of an earlier one: small after an edit, however large the story is. */
export type StoryChanges = { readonly title: string | undefined } & {
  readonly [List in keyof StoryLists]: ListChanges<StoryLists[List][number]>;
};

/**
 * Tells how a story differs from an earlier one, or from none. Items are the same when they are the same object, which the
 * linker sees to; none is in a list twice. Linear in the number of items.
 */
export function changesOf(before: Story | undefined, after: Story): StoryChanges {
  const [old, fresh] = [before && listsOf(before), listsOf(after)];
  return {
    title: after.title,
    sources: listChanges(old?.sources, fresh.sources),
    entities: listChanges(old?.entities, fresh.entities),
    groups: listChanges(old?.groups, fresh.groups),
    disagreements: listChanges(old?.disagreements, fresh.disagreements),
    origins: listChanges(old?.origins, fresh.origins),
    passages: listChanges(old?.passages, fresh.passages),
    copies: listChanges(old?.copies, fresh.copies),
  };
}

/**
 * Makes the story that {@link changesOf} told; what has not changed is the objects of the earlier one.
 *
 * @param pause awaited between the lists
 * @throws when the changes are not from that story
 */
export async function changedStory(
  before: Story | undefined,
  changes: StoryChanges,
  pause: () => Promise<void>,
): Promise<Story> {
  const old = before && listsOf(before);
  const list = async <Item>(
    known: readonly Item[] | undefined,
    changed: ListChanges<Item>,
  ): Promise<readonly Item[]> => {
    await pause();
    return changedList(known, changed);
  };
  return {
    ...(changes.title === undefined ? {} : { title: changes.title }),
    sources: await list(old?.sources, changes.sources),
    entities: await list(old?.entities, changes.entities),
    groups: await list(old?.groups, changes.groups),
    disagreements: await list(old?.disagreements, changes.disagreements),
    origins: await list(old?.origins, changes.origins),
    reuse: {
      passages: await list(old?.passages, changes.passages),
      copies: await list(old?.copies, changes.copies),
    },
  };
}

function listsOf({ sources, entities, groups, disagreements, origins, reuse }: Story): StoryLists {
  return { sources, entities, groups, disagreements, origins, ...reuse };
}

/** After an edit most items stand where they stood, or a few places on: that far each is looked for first. */
const NEAR = 64;

function listChanges<Item extends object>(before: readonly Item[] = [], after: readonly Item[]): ListChanges<Item> {
  const places = new Int32Array(after.length);
  const missed: number[] = [];
  const passed: number[] = [];
  let next = 0;
  for (const [at, item] of after.entries()) {
    const end = Math.min(before.length, next + NEAR);
    let place = next;
    while (place < end && before[place] !== item) place++;
    if (place === end) {
      missed.push(at);
      continue;
    }
    for (; next < place; next++) passed.push(next);
    places[at] = next++;
  }
  for (; next < before.length; next++) passed.push(next);
  const known = new Map(passed.map((place) => [before[place] as Item, place]));
  const fresh: Item[] = [];
  for (const at of missed) {
    const item = after[at] as Item;
    const place = known.get(item);
    if (place === undefined) fresh.push(item);
    places[at] = place ?? -1;
  }
  return { places, fresh };
}

function changedList<Item>(before: readonly Item[] = [], { places, fresh }: ListChanges<Item>): readonly Item[] {
  let next = 0;
  return Array.from(places, (place) => {
    const item = place < 0 ? fresh[next++] : before[place];
    if (item === undefined) throw new Error('The changes are not from this story.');
    return item;
  });
}
