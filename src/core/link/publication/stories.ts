/** Which sources of a folder tell one story, seen before anything is linked. */
import { nearnessOf, type Telling } from './telling';

/** Sources less near than this tell different stories. */
const NEAR = 0.32;
/** A source is of the story of those that come this much as near to it as the nearest does, copies aside. */
const AS_NEAR = 0.9;
/** Sources this near are copies: of one story, but nearer than two reports of it come. */
const COPY = 0.8;
/** Of a word's sources so many before and after a source are looked at: keeps the work linear in the number of sources. */
const REACH = 8;
/** So many sources that share the most with a source are compared with it. */
const MOST_COMPARED = 24;

/**
 * Puts together the sources that tell one story: each with those nearest to it, and so with theirs. Reports of the same
 * kind on two happenings share many words, those of one happening more.
 * @returns for each source the place of the first one of its story
 */
export function storiesOf(tellings: readonly Telling[]): readonly number[] {
  const places = new Map<string, number[]>();
  const first = new Map<string, number>();
  const stories = tellings.map((telling, source) => {
    const key = [...telling.keys()].join(' ');
    const known = first.get(key);
    if (known === undefined) first.set(key, source);
    return known ?? source;
  });
  for (const source of first.values()) {
    const telling = tellings[source] as Telling;
    for (const word of telling.keys()) {
      const list = places.get(word);
      if (list) list.push(source);
      else places.set(word, [source]);
    }
  }
  const storyOf = (source: number): number => {
    let at = source;
    while (stories[at] !== at) at = stories[at] = stories[stories[at] as number] as number;
    return at;
  };
  const read = new Map<string, number>();
  for (const source of first.values()) {
    const telling = tellings[source] as Telling;
    const others = likeliest(source, telling, places, read)
      .map((other) => ({ other, nearness: nearnessOf(telling, tellings[other] as Telling) }))
      .filter(({ nearness }) => nearness >= NEAR);
    const nearest = others.reduce((most, { nearness }) => (nearness < COPY ? Math.max(most, nearness) : most), 0);
    for (const { other, nearness } of others) {
      if (nearness < AS_NEAR * nearest) continue;
      const [one, two] = [storyOf(source), storyOf(other)];
      stories[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return stories.map((_, source) => storyOf(source));
}

/** The sources that share the most weight with a source, as far as they are looked at. */
function likeliest(
  source: number,
  telling: Telling,
  places: ReadonlyMap<string, readonly number[]>,
  read: Map<string, number>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const [word, weight] of telling) {
    const list = places.get(word) ?? [];
    const at = read.get(word) ?? 0;
    read.set(word, at + 1);
    for (let place = Math.max(0, at - REACH); place <= at + REACH && place < list.length; place++) {
      const other = list[place] as number;
      if (other !== source) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
  }
  return [...shared]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)
    .slice(0, MOST_COMPARED)
    .map(([other]) => other);
}
