import { placedActs } from '../../data/placedActs';
import { type Site, sites } from '../../data/sites';
import { ActTable } from './actTable';
import type { Atom, NameAtom, WordAtom } from './atoms';
import { isAsserted } from './certainty';
import { atomsIn, headOf, isDefinite, upToHanging, type Head } from './heads';
import { lowerAt } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { isPassive } from './voice';
import { joints } from './wordLists';

/** Where a claim says that something happens, or was done to something. */
export interface Placing {
  /** Number of the act; none where only what stands beside a noun tells where the thing is: "the villa in Odense". */
  readonly act: number | undefined;
  /** That to which it happens; nothing where a pronoun stands for it. */
  readonly of: Head;
  /** The key of the number that is given with it; none where there is none. */
  readonly count: string | undefined;
  readonly spots: readonly Spot[];
}

/** A place by a name, or by a noun for it. */
export interface Spot {
  readonly place: NameAtom | WordAtom;
  /** What kind of place the noun stands for; none for a name. */
  readonly site: Site | undefined;
  /** In which way: in it, to it, from it. */
  readonly relation: 'at' | 'to' | 'from';
  /** From the preposition on. */
  readonly atoms: readonly Atom[];
}

const acts = new ActTable(placedActs);
const HAPPENING = acts.of('happen');

const RELATIONS: ReadonlyMap<string, Spot['relation']> = new Map(
  (
    [
      ['at', 'in at on inside near outside under over above below beneath behind beside opposite within along'],
      ['to', 'to into onto'],
      ['from', 'from'],
    ] as const
  ).flatMap(([relation, words]) => words.split(' ').map((word) => [word, relation] as const)),
);

/** So many words may stand between the preposition and the noun. */
const REACH = 6;
/** Behind these a noun hangs on another one. */
const HANGING: ReadonlySet<string> = new Set(
  ['of by with for about after before during since until who which that where'.split(' '), ...RELATIONS.keys()].flat(),
);
/** Where one is without an article: "in hospital". */
const BARE: ReadonlySet<string> = new Set(['hospital', 'prison', 'jail', 'school', 'church', 'parliament']);
const NOTHING: readonly Placing[] = [];

/** Where a claim says that what it tells of happens, told as a fact or a plan, and where the things in it are. */
export const placingsIn = remembered((member: Member): readonly Placing[] => {
  const { claim } = member;
  if (claim.negated || claim.zone === 'headline') return NOTHING;
  if (!isAsserted(member) && claim.modality !== 'planned') return NOTHING;
  return [...byVerb(member), ...bySecondVerb(member), ...byNoun(member)];
});

function byVerb(member: Member): readonly Placing[] {
  const { atoms, claim } = member;
  const { subject, verb, object } = claim;
  if (!verb) return NOTHING;
  const last = atoms.findLastIndex(({ start, end }) => start >= verb.start && end <= verb.end);
  const act = acts.at(atoms, last);
  if (act === undefined) return NOTHING;
  const found = spotsBehind(atoms, last + 1);
  if (found.length === 0) return NOTHING;
  const isDone = object !== undefined && !isPassive(member) && lowerAt(atoms, last + 1) !== 'place';
  const told = atomsIn(atoms, isDone ? object : subject);
  const of = headOf(upToHanging(withoutShare(told), HANGING));
  const count = told.find(({ kind }) => kind === 'number')?.key;
  // "the signing took place in", "was signed in"
  const named = act === HAPPENING && of.atom?.kind === 'word' ? acts.of(of.atom.lower) : undefined;
  return named === undefined
    ? [{ act, of, count, spots: found }]
    : [{ act: named, of: { atom: undefined, before: undefined, isOfOne: of.isOfOne }, count, spots: found }];
}

const BEING: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being']);

/** "Stormed the branch *and overpowered him in the hall*", "walked out *and was arrested in the yard*". */
function bySecondVerb({ atoms, claim: { subject, verb } }: Member): readonly Placing[] {
  const from = verb ? atoms.findIndex(({ start }) => start >= verb.end) : -1;
  if (from < 0) return NOTHING;
  return atoms.flatMap((_, at): readonly Placing[] => {
    const isActedOn = BEING.has(lowerAt(atoms, at - 1));
    if (at < from || lowerAt(atoms, at - (isActedOn ? 2 : 1)) !== 'and') return [];
    const act = acts.at(atoms, at);
    const found = act === undefined ? [] : spotsBehind(atoms, at + 1);
    const first = found[0]?.atoms[0];
    if (!first) return [];
    const done = isActedOn ? atomsIn(atoms, subject) : atoms.slice(at + 1, atoms.indexOf(first));
    return [{ act, of: headOf(upToHanging(done, HANGING)), count: undefined, spots: found }];
  });
}

/** "The renovation of the *villa in Odense*", "a *bank opposite the parliament*". */
function byNoun({ atoms, claim: { verb } }: Member): readonly Placing[] {
  return atoms.flatMap((noun, at): readonly Placing[] => {
    if (noun.kind !== 'word' || noun.worth < 1 || noun.capital || /(?:ed|ing)$/.test(noun.lower)) return [];
    if (verb && noun.start < verb.end && noun.end > verb.start) return [];
    const relation = RELATIONS.get(lowerAt(atoms, at + 1));
    const spot = relation === 'at' ? spotAt(atoms, at + 1, relation) : undefined;
    if (!spot) return [];
    const isOfOne = isDefinite(atoms, at - 1) || isDefinite(atoms, at - 2);
    return [{ act: undefined, of: { atom: noun, before: atoms[at - 1], isOfOne }, count: undefined, spots: [spot] }];
  });
}

const SHARES: ReadonlySet<string> = new Set(
  'most many some all several few half part both none one two three four five'.split(' '),
);

/** "Most *of the injured*": who it is stands behind. */
function withoutShare(phrase: readonly Atom[]): readonly Atom[] {
  const of = phrase.findIndex((_, at) => at > 0 && at < 3 && lowerAt(phrase, at) === 'of');
  if (of < 0) return phrase;
  const isShare = phrase
    .slice(0, of)
    .every((atom) => atom.kind === 'number' || (atom.kind === 'word' && (atom.worth < 1 || SHARES.has(atom.lower))));
  return isShare ? phrase.slice(of + 1) : phrase;
}

/** The places behind a verb, up to where the claim goes on with something else. */
function spotsBehind(atoms: readonly Atom[], from: number): readonly Spot[] {
  const found: Spot[] = [];
  for (let at = from; at < atoms.length && !isJoint(atoms, at); at++) {
    const relation = RELATIONS.get(lowerAt(atoms, at));
    const spot = relation && spotAt(atoms, at, relation);
    if (spot) found.push(spot);
  }
  return found;
}

/** "Before midnight" does not end what is told. */
function isJoint(atoms: readonly Atom[], at: number): boolean {
  return joints.has(lowerAt(atoms, at)) && atoms[at + 1]?.kind !== 'date';
}

/** "The town of Odense", "in front of the house": behind these "of" leads on. */
const LEADING: ReadonlySet<string> = new Set('town city village port island resort hamlet front'.split(' '));

function spotAt(atoms: readonly Atom[], preposition: number, relation: Spot['relation']): Spot | undefined {
  let noun: WordAtom | undefined;
  for (let at = preposition + 1; at < atoms.length && at - preposition <= REACH; at++) {
    const atom = atoms[at] as Atom;
    if (atom.kind === 'name') {
      if (noun || atom.mention.type !== 'place') break;
      return { place: atom, site: undefined, relation, atoms: atoms.slice(preposition, at + 1) };
    }
    if (lowerAt(atoms, at) === 'of' && LEADING.has(lowerAt(atoms, at - 1))) {
      noun = undefined;
      continue;
    }
    if (atom.kind !== 'word' || joints.has(atom.lower) || HANGING.has(atom.lower)) break;
    noun = atom.worth === 1 ? atom : noun;
  }
  const end = noun ? atoms.indexOf(noun) : -1;
  // "in office", "under house arrest"
  if (noun && end === preposition + 1 && !BARE.has(noun.lower) && !noun.lower.endsWith('s')) return undefined;
  const site = noun && (sites.get(`${lowerAt(atoms, end - 1)}_${noun.lower}`) ?? sites.get(noun.lower));
  return noun && site ? { place: noun, site, relation, atoms: atoms.slice(preposition, end + 1) } : undefined;
}
