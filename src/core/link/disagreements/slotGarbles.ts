import type { Atom } from './atoms';
import type { Difference } from './findings';
import { beginsGarbled, garbledFrom, type GarbledWords, placeOfWords, standAt } from './garbledWords';
import { holdNear } from './nearWords';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { hasMarked, markWords } from './wordMarks';

/** So many of the words on either side tell whether two words stand in one place. */
const BESIDE = 3;
/** So many of them must be in both claims where the words are common in the news in their own sense. */
const LEAST_IF_COMMON = 2;

/** Where garbled words may stand in a claim. */
interface Found {
  readonly at: number;
  readonly garbled: GarbledWords;
}

const BEGINS_GARBLED = markWords(beginsGarbled);

const NONE: readonly Found[] = [];

const garbledIn = remembered((member: Member): readonly Found[] => {
  if (!hasMarked(member, BEGINS_GARBLED)) return NONE;
  const stems = stemsIn(member);
  const found: Found[] = [];
  for (let at = 0; at < stems.length; at++) {
    const garbled = garbledFrom(stems[at] as string).find(({ words }) => standAt(words, stems, at));
    if (!garbled) continue;
    found.push({ at, garbled });
    at += garbled.words.length - 1;
  }
  return found.length === 0 ? NONE : found;
});

/** Of its atoms; those that are no plain words have none. */
function stemsIn({ atoms }: Member): readonly string[] {
  return atoms.map((atom) => (atom.kind === 'word' ? atom.key : ''));
}

/** "Was billed", "was charged": one claim has what translations or rewriting programs put for what stands in the other. */
export function garbledWords({ left, right }: Pair): Difference | undefined {
  return garbledFor(left, right) ?? garbledFor(right, left);
}

function garbledFor(bad: Member, good: Member): Difference | undefined {
  for (const found of garbledIn(bad)) {
    const { garbled } = found;
    // most have nothing that could be meant
    if (!good.atoms.some((atom) => atom.kind === 'word' && garbled.meantFirst.has(atom.key))) continue;
    const [own, others] = [stemsIn(bad), stemsIn(good)];
    if (placeOfWords(garbled.words, others) >= 0) continue;
    const meant = garbled.meant.find(({ words, isCommon }) => {
      const place = placeOfWords(words, others);
      if (place < 0 || placeOfWords(words, own) >= 0) return false;
      return !isCommon || sharedBeside(bad, found, good, place, words.length) >= LEAST_IF_COMMON;
    });
    if (!meant) continue;
    const place = placeOfWords(meant.words, others);
    return {
      kind: 'name',
      status: 'garble',
      code: 'differs.garbled-words',
      left: { key: `~${garbled.words.join(' ')}`, words: wordsAt(bad, found.at, garbled.words.length) },
      right: { key: `=${meant.words.join(' ')}`, words: wordsAt(good, place, meant.words.length) },
      strength: 0.5,
      in: [bad, good],
    };
  }
  return undefined;
}

function wordsAt(member: Member, at: number, length: number): string {
  return wordsOf(member, member.atoms.slice(at, at + length));
}

/** How many of the words beside garbled words are beside what may be meant too, in the same or a near meaning. */
function sharedBeside(bad: Member, { at, garbled }: Found, good: Member, place: number, length: number): number {
  const others = beside(good.atoms, place, length);
  return beside(bad.atoms, at, garbled.words.length).filter((atom) => holdNear(others, atom)).length;
}

function beside(atoms: readonly Atom[], at: number, length: number): readonly Atom[] {
  const before = atoms.slice(0, at).filter(({ worth }) => worth === 1);
  const behind = atoms.slice(at + length).filter(({ worth }) => worth === 1);
  return [...before.slice(-BESIDE), ...behind.slice(0, BESIDE)];
}

/** {@link garbledWords}, of claims that have such words. */
export const garbles: Slot = { isIn: (member) => garbledIn(member).length > 0, of: 'any', compare: garbledWords };
