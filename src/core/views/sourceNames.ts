/** Short names for sources, for use in running text: "Reuters", "001". */
import type { SourceFacts } from '../model';
import { allAtOnce, type Steps } from '../steps';
import { oneLine } from './plainText';

/** File names up to this length are not shortened. */
const SHORT_ENOUGH = 12;
const LONGEST = 32;
/** So many files are named between two pauses. */
const STEP = 50;

/** A source as far as naming it goes. */
export interface NamedSource {
  readonly id: string;
  readonly facts: SourceFacts;
}

/**
 * A short, distinct name for each source, by id: the outlet that `story.json` gives, else its title, else the file's
 * name without folder and extension, shortened to the fewest parts (at `_`, `-`, `.` or a space) that tell it from
 * the others. Where a name would still stand twice, the file's name is added.
 */
export function shortSourceNames(sources: readonly NamedSource[]): ReadonlyMap<string, string> {
  return allAtOnce(namesInSteps(sources));
}

/** The same as {@link shortSourceNames}, in steps. */
export function* namesInSteps(sources: readonly NamedSource[]): Steps<ReadonlyMap<string, string>> {
  const files = yield* fileNamesInSteps(sources.map((source) => source.id));
  const wished = new Map(sources.map(({ id, facts }) => [id, facts.outlet ?? facts.title ?? files.get(id) ?? id]));
  const uses = new Map<string, number>();
  for (const name of wished.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const named = new Map<string, string>();
  for (const [id, name] of wished) {
    const file = files.get(id) ?? id;
    const isUnique = uses.get(name) === 1 || name === file;
    named.set(id, isUnique ? oneLine(name, LONGEST) : `${oneLine(name, LONGEST)} (${file})`);
    if (named.size % STEP === 0) yield;
  }
  return named;
}

/** Whether two lists of sources get the same names. */
export function haveSameNames(one: readonly NamedSource[], other: readonly NamedSource[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((source, at) => {
    const also = other[at];
    return (
      source === also ||
      (source.id === also?.id && source.facts.outlet === also.facts.outlet && source.facts.title === also.facts.title)
    );
  });
}

function* fileNamesInSteps(ids: readonly string[]): Steps<ReadonlyMap<string, string>> {
  const stems = new Map(ids.map((id) => [id, stemOf(id)]));
  const uses = new Map<string, number>();
  for (const stem of stems.values()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  yield;
  const prefixes = new Map<string, number>();
  let taken = 0;
  for (const stem of stems.values()) {
    for (const prefix of prefixesOf(stem)) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
    if (++taken % STEP === 0) yield;
  }
  const short = new Map<string, string>();
  for (const [id, stem] of stems) {
    if (uses.get(stem) !== 1) short.set(id, oneLine(id, LONGEST));
    else if (stem.length <= SHORT_ENOUGH || ids.length === 1) short.set(id, oneLine(stem, LONGEST));
    else {
      const telling = prefixesOf(stem).find((prefix) => prefixes.get(prefix) === 1 && says(prefix));
      short.set(id, oneLine(telling ?? stem, LONGEST));
    }
    if (short.size % STEP === 0) yield;
  }
  return short;
}

/** The file's name without folder and extension. */
function stemOf(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** "a", "a-b", "a-b-c" for "a-b-c". A file name is short: at most 255 bytes on every common system. */
function prefixesOf(stem: string): readonly string[] {
  const prefixes: string[] = [];
  for (let at = 1; at < Math.min(stem.length, 255); at++) {
    if ('_-. '.includes(stem.charAt(at)) && !'_-. '.includes(stem.charAt(at - 1))) prefixes.push(stem.slice(0, at));
  }
  prefixes.push(stem);
  return prefixes;
}

/** A prefix that means something by itself: it has a digit or a word of four letters. */
function says(prefix: string): boolean {
  return /\p{N}|\p{L}{4}/u.test(prefix);
}
