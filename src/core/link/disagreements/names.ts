import { isKnownWord } from '../../data/related/related';
import { countryNamed } from '../../extract/entities/countries';
import { fold } from '../../extract/entities/model/hashing';
import type { Entity } from '../../model';
import { remembered } from '../../text/remembered';
import type { Atom, NameAtom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { isOneOfSeveral } from './oneOfSeveral';
import { type Place, wordsOf } from './place';
import { plain } from './sourceIndex';
import type { Member } from './storyIndex';

/** From this likeness on, two claims are one sentence, copied but for a word or two. */
const SAME_WORDS = 0.85;

/** Different names in the same place of two claims that are otherwise worded alike. */
export function compareNames(place: Place): Difference | undefined {
  const { left, right, gap } = place;
  const lefts = gap.left.filter((atom) => atom.kind === 'name');
  const rights = gap.right.filter((atom) => atom.kind === 'name');
  const [l] = lefts;
  const [r] = rights;
  if (!l || !r) return compareUnknownNames(place);
  if (lefts.length !== 1 || rights.length !== 1 || l.mention.type !== r.mention.type) return undefined;
  if (
    isNamed(right, l.key) ||
    isNamed(left, r.key) ||
    isWritten(right, left, l) ||
    isWritten(left, right, r) ||
    areSameBody(l.entity, r.entity)
  )
    return undefined;
  const leftWords = wordsOf(left, [l]);
  const rightWords = wordsOf(right, [r]);
  const sides = { left: { key: l.key, words: leftWords }, right: { key: r.key, words: rightWords } };
  const kinship = resemblance(leftWords, rightWords);
  // "Mount Elm", "Mt Elm": places and bodies are called by parts of their names
  if (kinship === 'part' || (l.mention.type !== 'person' && shareAPart(leftWords, rightWords))) return undefined;
  if (kinship === 'variant') {
    if (l.mention.type !== 'person') return undefined;
    return { kind: 'name', status: 'garble', code: 'differs.spelling', ...sides, strength: 0.6 };
  }
  if (!isInClaim(left, l) && !isInClaim(right, r)) {
    // Two agencies may both have been told; two persons did not both say this sentence.
    if (l.mention.type !== 'person') return undefined;
    return { kind: 'actor', status: 'differs', code: 'differs.speaker', ...sides, strength: place.likeness * 0.9 };
  }
  // who says it in one, and somebody the claim is about in the other
  if (isInClaim(left, l) !== isInClaim(right, r)) return undefined;
  if (l.mention.type === 'place' && wordBefore(left, l) !== wordBefore(right, r)) return undefined;
  // in the same words, a town that stands for its country is another place
  if (l.mention.type === 'place' && place.likeness < SAME_WORDS && (mayHold(l, r) || mayHold(r, l))) return undefined;
  if (isSpun(nameParts(leftWords), nameParts(rightWords))) {
    return { kind: 'name', status: 'garble', code: 'differs.spelling', ...sides, strength: 0.6 };
  }
  const isActor = l.mention.type !== 'place' && isSubject(left, l) && isSubject(right, r);
  if (isActor && place.likeness < SAME_WORDS && (isOneOfSeveral(left) || isOneOfSeveral(right))) return undefined;
  const kind = l.mention.type === 'place' ? 'place' : isActor ? 'actor' : 'name';
  return {
    kind,
    status: 'differs',
    code: `differs.${kind}`,
    ...sides,
    strength: place.likeness * (l.mention.type === 'organisation' ? 0.85 : 0.95),
  };
}

/** Capitalised words that nobody took for a name on at least one side. */
function compareUnknownNames({ left, right, gap, likeness }: Place): Difference | undefined {
  if (likeness < 0.75 || gap.leftAt === 0 || gap.rightAt === 0) return undefined;
  if (!areAllNames(gap.left) || !areAllNames(gap.right)) return undefined;
  if (isDemonymOf(gap.left, gap.right) || isDemonymOf(gap.right, gap.left)) return undefined;
  const leftWords = wordsOf(left, gap.left);
  const rightWords = wordsOf(right, gap.right);
  const kinship = resemblance(leftWords, rightWords);
  if (kinship === 'part' || shareAPart(leftWords, rightWords)) return undefined;
  const sides = { left: { key: leftWords, words: leftWords }, right: { key: rightWords, words: rightWords } };
  return kinship === 'variant'
    ? { kind: 'name', status: 'garble', code: 'differs.spelling', ...sides, strength: 0.5 }
    : { kind: 'name', status: 'differs', code: 'differs.name', ...sides, strength: likeness * 0.8 };
}

/** "Danish" for "Denmark": a word with an ending of demonyms against a country. */
function isDemonymOf([word]: readonly Atom[], [country]: readonly Atom[]): boolean {
  return (
    word?.kind === 'word' &&
    country?.kind === 'name' &&
    country.entity?.country !== undefined &&
    /(?:ish|ese|an|ch|i|ic|er)$/.test(word.lower)
  );
}

function areAllNames(atoms: readonly Atom[]): boolean {
  return (
    atoms.length > 0 &&
    atoms.length <= 3 &&
    atoms.every((atom) => atom.kind === 'name' || (atom.kind === 'word' && atom.capital && isName(atom)))
  );
}

/** Long enough for a name, and not in capitals like a headline. */
function isName({ lower, worth, isShouted }: WordAtom): boolean {
  return lower.length >= 4 && worth === 1 && !isShouted;
}

function isNamed(member: Member, key: string): boolean {
  return member.atoms.some((atom) => atom.key === key);
}

/** Whether the words of a name of `owner` stand in another member, in whatever capitals. */
export function isWritten(member: Member, owner: Member, name: NameAtom): boolean {
  return member.wording.includes(plain(wordsOf(owner, [name])));
}

function isInClaim({ claim }: Member, { start, end }: NameAtom): boolean {
  return claim.start <= start && end <= claim.end;
}

/** "in" or "off": a place reached by another word is another relation, not another place. */
function wordBefore(member: Member, atom: NameAtom): string {
  return member.atoms[member.atoms.indexOf(atom) - 1]?.key ?? '';
}

function isSubject(member: Member, atom: NameAtom): boolean {
  const { subject } = member.claim;
  return subject !== undefined && subject.start <= atom.start && atom.end <= subject.end;
}

/** Names that may stand for one body: the same entity, or a country and its capital or government. */
export function areSameBody(left: Entity | undefined, right: Entity | undefined): boolean {
  if (!left || !right) return false;
  if (left.id === right.id) return true;
  return (
    left.country !== undefined && left.country === right.country && left.type !== 'person' && right.type !== 'person'
  );
}

/** Whether a place is a country that the other one, a town or itself by another name, may be in. */
export function mayHold({ entity: outer }: NameAtom, { entity: inner }: NameAtom): boolean {
  if (outer?.country === undefined) return false;
  if (outer.country === inner?.country) return true;
  return inner?.country === undefined && countryNamed(outer.name) === outer.country;
}

/**
 * How two names resemble each other: one is part of the other ("Mary Smith", "Smith"), a variant spelling of it, or
 * another name.
 */
function resemblance(left: string, right: string): 'part' | 'variant' | 'other' {
  const a = nameParts(left);
  const b = nameParts(right);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part) => long.includes(part))) return 'part';
  if (initials(long) === short.join('') || initials(short) === long.join('')) return 'part';
  if (a.length !== b.length) return 'other';
  const differing = a.map((part, index) => [part, b[index] ?? ''] as const).filter(([one, other]) => one !== other);
  return differing.every(([one, other]) => isVariant(one, other)) ? 'variant' : 'other';
}

/**
 * Whether two names of two parts look like one whose last part was replaced by another word, as programs do that swap
 * words for synonyms: the first part is the same, and one of the last parts is an ordinary word.
 */
export function isSpun(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== 2 || right.length !== 2 || left[0] !== right[0] || left[1] === right[1]) return false;
  return isKnownWord(left[1] ?? '') || isKnownWord(right[1] ?? '');
}

/** Whether two names have a part in common. */
export function shareAPart(left: string, right: string): boolean {
  const parts = new Set(nameParts(left));
  return nameParts(right).some((part) => parts.has(part));
}

/** The parts of a name in lower case, without accents and stops. */
export const nameParts = remembered((name: string): readonly string[] =>
  fold(name.toLowerCase())
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== ''),
);

function initials(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('');
}

/** Two spellings of one word: an added letter, a distance of 1 from five letters on, of 2 from seven letters on, with the same first letter. */
export function isVariant(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  if (length < 4 || left.charAt(0) !== right.charAt(0) || /\d/.test(left + right)) return false;
  // of short names only an added letter is a spelling ("Lind", "Linde"); "Mary" and "Mark" are two people
  if (length === 4)
    return (
      left.length !== right.length &&
      (left.startsWith(right) || right.startsWith(left)) &&
      Math.abs(left.length - right.length) === 1
    );
  return distance(left, right) <= (length >= 7 ? 2 : 1);
}

/** Letters to change, add, drop or swap with a neighbour (Damerau's distance, restricted); words are short. */
function distance(left: string, right: string): number {
  if (left.length > 40 || right.length > 40) return left === right ? 0 : 40;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let l = 1; l <= left.length; l++) {
    const next = [l];
    for (let r = 1; r <= right.length; r++) {
      const same = left.charCodeAt(l - 1) === right.charCodeAt(r - 1);
      let best = Math.min((row[r] ?? 0) + 1, (next[r - 1] ?? 0) + 1, (row[r - 1] ?? 0) + (same ? 0 : 1));
      if (
        l > 1 &&
        r > 1 &&
        left.charCodeAt(l - 1) === right.charCodeAt(r - 2) &&
        left.charCodeAt(l - 2) === right.charCodeAt(r - 1)
      ) {
        best = Math.min(best, (before[r - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
