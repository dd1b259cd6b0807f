import { areFormsOfOne } from '../../data/names/nicknames';
import type { Atom, NameAtom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { isSpun, isVariant, nameParts } from './names';
import { CLEARLY_LINKED } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { toldApartIn } from './toldApart';
import { areExclusive, isExclusive } from './wordLists';
import { hasMarked, markWords } from './wordMarks';

/** Whether more than "the north wall" ties two claims to one of several: a name, a number or a time that both give. */
function isSurelyOfOne({ left, right, link, sharedNames, isSameAction }: Pair): boolean {
  if (link < CLEARLY_LINKED || !isSameAction || isOneOfSeveral(left) || isOneOfSeveral(right)) return false;
  const given = ({ atoms }: Member) => atoms.filter(({ kind }) => kind === 'date' || kind === 'number');
  return sharedNames > 0 || given(left).some(({ key }) => given(right).some((other) => other.key === key));
}

/** So much of one claim must be told in the other to be of one of two things, when each source tells of but one of them. */
const PARTLY_TOLD = 0.4;

function isMostlyOfOne({ left, right, link, leftCover, rightCover }: Pair): boolean {
  if (link < CLEARLY_LINKED || isOneOfSeveral(left) || isOneOfSeveral(right)) return false;
  return Math.max(leftCover, rightCover) >= PARTLY_TOLD;
}

/** Whether a source tells of "the south wall" anywhere. */
function tellsOf({ source }: Member, { key }: WordAtom, noun: WordAtom): boolean {
  return toldApartIn(source).has(`${key} ${noun.key}`);
}

/** "annual report" against "monthly report", wherever they stand. */
export function differentDesignation(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  for (const { atom, noun } of exclusiveIn(left)) {
    if (noun?.kind !== 'word') continue;
    const isOfOne = (other: WordAtom): boolean =>
      isSurelyOfOne(pair) || (isMostlyOfOne(pair) && !tellsOf(left, other, noun) && !tellsOf(right, atom, noun));
    const found = exclusiveIn(right).find(
      (other) =>
        other.noun?.key === noun.key &&
        areExclusive(atom.lower, other.atom.lower, true) &&
        (areExclusive(atom.lower, other.atom.lower) || isOfOne(other.atom)),
    );
    if (!found) continue;
    const other = found.atom;
    const at = right.atoms.indexOf(other);
    return {
      kind: 'name',
      status: 'differs',
      code: 'differs.designation',
      left: { key: atom.lower, words: wordsOf(left, [atom, noun]) },
      right: { key: other.lower, words: wordsOf(right, right.atoms.slice(at, at + 2)) },
      strength: 0.5,
    };
  }
  return undefined;
}

/**
 * Two full names of a person that share one part, where neither source has the other name: "Ann Leigh" against "Ann
 * Lake".
 */
export function differentNameParts({ left, right, likeness }: Pair): Difference | undefined {
  if (likeness < 0.2) return undefined;
  for (const { name: l, parts: a } of fullNamesIn(left)) {
    for (const { name: r, parts: b } of fullNamesIn(right)) {
      if (l.number === r.number || (a[0] === b[0]) === (a[1] === b[1])) continue;
      if (isMentioned(left, r) || isMentioned(right, l)) continue;
      // "Kat" for Katherine: a nickname that no list has often begins like the name
      if (a[1] === b[1] && (a[0]?.charAt(0) === b[0]?.charAt(0) || areFormsOfOne(a[0] ?? '', b[0] ?? ''))) continue;
      const isDamage = isSpun(a, b) || isVariant(a[1] ?? '', b[1] ?? '');
      return {
        kind: 'name',
        status: isDamage ? 'garble' : 'differs',
        code: isDamage ? 'differs.spelling' : 'differs.name',
        left: { key: l.key, words: wordsOf(left, [l]) },
        right: { key: r.key, words: wordsOf(right, [r]) },
        strength: isDamage ? 0.6 : 0.45,
      };
    }
  }
  return undefined;
}

/** The names of persons that have two parts, with these. */
const fullNamesIn = remembered(
  (member: Member): readonly { readonly name: NameAtom; readonly parts: readonly string[] }[] =>
    member.atoms
      .filter((atom) => atom.kind === 'name')
      .filter(({ mention }) => mention.type === 'person')
      .map((name) => ({ name, parts: nameParts(wordsOf(member, [name])) }))
      .filter(({ parts }) => parts.length === 2),
);

/** Words that exclude others, each with what stands behind it. */
const exclusiveIn = remembered((member: Member): readonly Designation[] => {
  if (!hasMarked(member, EXCLUSIVE)) return [];
  const { atoms } = member;
  return atoms.flatMap((atom, at) =>
    atom.kind === 'word' && isExclusive(atom.lower) ? [{ atom, noun: atoms[at + 1] }] : [],
  );
});

const EXCLUSIVE = markWords(isExclusive);

interface Designation {
  readonly atom: WordAtom;
  readonly noun: Atom | undefined;
}

/** Whether a source names what a name stands for, wherever that is. */
export function isMentioned({ source }: Member, { mention }: NameAtom): boolean {
  return source.mentions.some(({ entity }) => entity === mention.entity);
}

/** {@link differentDesignation}, of claims that have a word that excludes others. */
export const designations: Slot = {
  isIn: (member) => exclusiveIn(member).length > 0,
  of: 'both',
  compare: differentDesignation,
};

/** {@link differentNameParts}, of claims that name a person in full. */
export const fullNames: Slot = {
  isIn: (member) => fullNamesIn(member).length > 0,
  of: 'both',
  compare: differentNameParts,
};
