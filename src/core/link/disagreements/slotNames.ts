import type { NameAtom } from './atoms';
import type { Difference } from './findings';
import { isSpun, isVariant, nameParts } from './names';
import type { Pair } from './pair';
import { wordsOf } from './place';
import type { Member } from './storyIndex';
import { areExclusive, isExclusive } from './wordLists';

/** "annual report" against "monthly report", wherever they stand. */
export function differentDesignation({ left, right }: Pair): Difference | undefined {
  for (const [index, atom] of left.atoms.entries()) {
    const noun = left.atoms[index + 1];
    if (atom.kind !== 'word' || noun?.kind !== 'word' || !isExclusive(atom.lower)) continue;
    const at = right.atoms.findIndex(
      (other, place) =>
        other.kind === 'word' && areExclusive(atom.lower, other.lower) && right.atoms[place + 1]?.key === noun.key,
    );
    const other = right.atoms[at];
    if (other?.kind !== 'word') continue;
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
  for (const l of personsIn(left)) {
    const a = nameParts(wordsOf(left, [l]));
    for (const r of personsIn(right)) {
      const b = nameParts(wordsOf(right, [r]));
      if (l.key === r.key || a.length !== 2 || b.length !== 2 || (a[0] === b[0]) === (a[1] === b[1])) continue;
      if (isMentioned(left, r) || isMentioned(right, l)) continue;
      // "Kat" for Katherine: a nickname often begins like the name
      if (a[1] === b[1] && a[0]?.charAt(0) === b[0]?.charAt(0)) continue;
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

function personsIn({ atoms }: Member): readonly NameAtom[] {
  return atoms.filter((atom) => atom.kind === 'name').filter(({ mention }) => mention.type === 'person');
}

function isMentioned({ source }: Member, { mention }: NameAtom): boolean {
  return source.mentions.some(({ entity }) => entity === mention.entity);
}
