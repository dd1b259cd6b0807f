import { remembered } from '../../text/remembered';
import { fold } from './model/hashing';

/** Words of a name to compare by: folded, without marks, generational endings and initials' stops. */
export const nameKey: (name: string) => readonly string[] = remembered((name) =>
  fold(name.toLowerCase().replaceAll('’', "'"))
    .split(/[\s.,\-–"']+/)
    .filter((word) => word !== '' && !ENDINGS.has(word)),
);

const ENDINGS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Whether two words are at most `most` edits apart (insertion, deletion, replacement, or two neighbours swapped). Takes
 * time proportional to the product of the lengths; words longer than 30 letters are compared for equality only.
 */
export function withinEdits(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > most || one.length > 30 || other.length > 30) return false;
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > most) return false;
    older = old;
    old = row;
  }
  return (old[other.length] ?? most + 1) <= most;
}

/** Whether two words can be spellings of one name: equal, or long and an edit or two apart. */
export function sameSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= 5 && one[0] === other[0] && withinEdits(one, other, shorter >= 7 ? 2 : 1);
}

/**
 * Whether two given names can be of one person: the same, or a spelling of it, or (where the family name is beyond doubt)
 * its initial.
 */
function sameGiven(one: string, other: string, certain: boolean): boolean {
  if (one === other) return one.length > 1 || certain;
  if (one.length === 1 || other.length === 1) return certain && one[0] === other[0];
  return sameSpelling(one, other);
}

/** What a word has in common with its other spellings: its consonants, those that transliterations vary made alike. */
export const skeleton: (word: string) => string = remembered((word) => {
  let bones = '';
  for (const letter of word) {
    const bone = ALIKE[letter] ?? letter;
    if (bone !== '' && bones.at(-1) !== bone) bones += bone;
  }
  return bones;
});

const ALIKE: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  h: '',
  j: '',
  w: 'v',
  f: 'v',
  q: 'k',
  c: 'k',
  g: 'k',
  z: 's',
  x: 's',
};

/**
 * Whether two full names (two words and more, from {@link nameKey}) can stand for one person: the same family name and
 * given names that agree, one of the two perhaps misspelt, or the words of one among the words of the other.
 */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  if (long.length > short.length && short.every((word) => long.includes(word))) return true;
  const lastShort = short.at(-1) ?? '';
  const lastLong = long.at(-1) ?? '';
  const family =
    lastShort === lastLong ||
    (lastShort.length >= 6 && short.length === long.length && sameSpelling(lastShort, lastLong));
  return family && sameGiven(short[0] ?? '', long[0] ?? '', lastShort === lastLong) && innerAgree(short, long);
}

function innerAgree(short: readonly string[], long: readonly string[]): boolean {
  const middle = short.slice(1, -1);
  const others = long.slice(1, -1);
  return (
    middle.length === 0 || others.length === 0 || middle.some((word) => others.some((other) => word[0] === other[0]))
  );
}
