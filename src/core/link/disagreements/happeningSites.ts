import { type Site, sites } from '../../data/sites';
import { lemma } from '../../text/lemma';
import type { Atom, WordAtom } from './atoms';
import { isAsserted } from './certainty';
import { compareDates } from './dates';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { isOneOfSeveral } from './oneOfSeveral';
import { shareNoNumber } from './sharedNumbers';
import type { Pair } from './pair';
import { partAround } from './parts';
import { wordedDate, wordsOf } from './place';
import { rarityOf } from './rarity';
import { remembered } from './remembered';
import { stem } from './stem';
import type { Member } from './storyIndex';
import { isOfPronoun, isSubjectTold } from './subjects';
import { isPassive } from './voice';

/** Where a claim says that something happens. */
interface SitePlace extends Site {
  /** From the preposition to the noun. */
  readonly atoms: readonly Atom[];
  /** The words of weight of its part of the claim, but for the place. */
  readonly words: readonly WordAtom[];
}

const INSIDE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside']);
/** Behind these a noun hangs on another one: "in connection *with* a bank". */
const HANGING: ReadonlySet<string> = new Set(
  'of with from for by about to into near outside behind between'.split(' '),
);
/** So many words may stand between the preposition and the noun: "in the old mixing hall". */
const REACH = 4;
/** Where one is without an article: "in hospital"; nobody is in an office so. */
const BARE: ReadonlySet<string> = new Set(['hospital', 'prison', 'jail', 'school', 'church']);

/** The places inside which something happens, which a claim tells by nouns for them. */
const sitesIn = remembered((member: Member): readonly SitePlace[] => {
  const { atoms, claim } = member;
  if (claim.zone === 'headline') return [];
  return atoms.flatMap((noun, at): readonly SitePlace[] => {
    if (noun.kind !== 'word' || isFollowedByNoun(member, at)) return [];
    const before = atoms[at - 1];
    const phrase = before?.kind === 'word' ? sites.get(`${before.lower}_${noun.lower}`) : undefined;
    const site = phrase ?? sites.get(noun.lower);
    const from = prepositionBefore(atoms, at);
    if (!site || from === undefined || (at - from === 1 && !BARE.has(noun.lower))) return [];
    const told = atoms.slice(from, at + 1);
    return [{ ...site, atoms: told, words: partAround(member, at).filter((word) => !told.includes(word)) }];
  });
});

/** "a house fire", "the bank's car park": the noun only says what the next one is. */
function isFollowedByNoun({ atoms, words }: Member, at: number): boolean {
  const [noun, next] = [atoms[at], atoms[at + 1]];
  if (noun === undefined || next?.kind !== 'word' || next.worth < 1) return false;
  return /^(?:['’]s?)? $/.test(words({ start: noun.end, end: next.start })) && !next.lower.endsWith('ly');
}

function prepositionBefore(atoms: readonly Atom[], at: number): number | undefined {
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    const atom = atoms[back] as Atom;
    if (atom.kind !== 'word') continue;
    if (INSIDE.has(atom.lower)) return back;
    if (HANGING.has(atom.lower)) return undefined;
  }
  return undefined;
}

/** How much speaks for it that the parts share a word. */
const SHARED = 0.5;
/** Both tell an act that happens to somebody or something but once. */
const ONE_ACT = 2.1;

/** Acts that a report seldom tells of more than once, by verbs for them. Compiled for this project. */
const ONCE_ACTS: ReadonlyMap<string, number> = new Map(
  [
    'arrest seize capture catch detain apprehend overpower',
    'die succumb',
    'kill shoot murder stab assassinate',
    'find discover recover',
    'hold keep lock imprison',
    'house shelter accommodate lodge',
    'sign ink',
    'bury inter',
    'marry wed',
  ].flatMap((verbs, act) => verbs.split(' ').map((verb) => [stem(verb), act] as const)),
);
const FINDING = ONCE_ACTS.get(stem('find'));

/** Places that two claims give for what seems to be one happening, and how much speaks for it that it is one; undefined for none. */
export function differentSites(pair: Pair): { readonly difference: Difference; readonly evidence: number } | undefined {
  const { left, right } = pair;
  const [lefts, rights] = [sitesIn(left), sitesIn(right)];
  const [l, r] = [lefts[0], rights[0]];
  if (!l || !r || left.claim.negated || right.claim.negated || !isAsserted(left) || !isAsserted(right))
    return undefined;
  if (lefts.some((one) => rights.some(({ kind }) => kind === one.kind)) || !areApart(l, r)) return undefined;
  if (isTold(l, right) || isTold(r, left) || !mayBeOfOne(pair)) return undefined;
  if (!onceActsIn(left, l).some((act) => onceActsIn(right, r).includes(act))) return undefined;
  const shared = Math.min(
    rarityOf(l.words.filter((word) => holdNear(r.words, word))),
    rarityOf(r.words.filter((word) => holdNear(l.words, word))),
  );
  const difference: Difference = {
    kind: 'place',
    status: 'differs',
    code: 'differs.place',
    left: { key: `site:${l.kind}`, words: wordsOf(left, l.atoms) },
    right: { key: `site:${r.kind}`, words: wordsOf(right, r.atoms) },
    strength: 0.5,
  };
  return { difference, evidence: ONE_ACT + SHARED * Math.min(shared, 2) };
}

/** The acts that happen once of which the part with a place tells; one finds many things, but is found once. */
function onceActsIn(member: Member, { words }: SitePlace): readonly number[] {
  return words
    .flatMap(({ lower }) => ONCE_ACTS.get(stem(lemma(lower, 'VBD'))) ?? [])
    .filter((act) => act !== FINDING || isPassive(member));
}

/** Whether both may tell of one: of the same people or things, as many, at the same time. */
function mayBeOfOne({ left, right }: Pair): boolean {
  if (areOfOthers(left, right) || [left, right].some((one) => isOneOfSeveral(one) || isAnother(one))) return false;
  if (shareNoNumber(left, right) || haveOtherTimes(left, right)) return false;
  if (isActorNamed(left, right) || isActorNamed(right, left)) return true;
  return [left, right].some(isOfPronoun) || isSubjectTold(left, right) || isSubjectTold(right, left);
}

const ANOTHER =
  /\b(?:an?other|others?|second|third|fourth|fifth|last(?! (?:night|week|month|year|\w+day|spring|summer|autumn|winter))|remaining|rest)\b/iu;

/** "A second man was arrested", "other families were housed". */
export function isAnother({ text }: Member): boolean {
  return ANOTHER.test(text);
}

/** Whether both give times, and none agree. */
export function haveOtherTimes(left: Member, right: Member): boolean {
  const datesOf = (member: Member) =>
    member.atoms.flatMap((atom) => (atom.kind === 'date' ? [wordedDate(member, atom.date)] : []));
  const [lefts, rights] = [datesOf(left), datesOf(right)];
  if (lefts.length === 0 || rights.length === 0) return false;
  return !lefts.some((one) => rights.some((other) => compareDates(one, other) === 'agree'));
}

function isActorNamed({ claim: { actors = [] } }: Member, { claim: { entities } }: Member): boolean {
  return actors.some((actor) => entities.includes(actor));
}

/** Whether each claim names somebody of whom the other says nothing. */
function areOfOthers({ claim: left }: Member, { claim: right }: Member): boolean {
  const people = (one: Member['claim'], other: Member['claim']): boolean =>
    one.entities.some((entity) => entity.startsWith('person:') && !other.entities.includes(entity));
  return people(left, right) && people(right, left);
}

/** Nothing is in two rooms or two buildings at once; a room may be in a building, and a building stand in a street. */
function areApart(l: SitePlace, r: SitePlace): boolean {
  if (l.size === r.size) return l.size !== 'open';
  return l.size !== 'building' && r.size !== 'building';
}

/** Whether what a place is called is told in the other claim, as a place or not. */
function isTold({ atoms }: SitePlace, member: Member): boolean {
  const noun = atoms.at(-1);
  return noun !== undefined && holdNear(member.atoms, noun);
}
