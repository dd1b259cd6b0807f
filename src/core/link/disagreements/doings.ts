import { soleActs } from '../../data/soleActs';
import { countryOfDemonym } from '../../extract/entities/countries';
import { subordinators } from '../../extract/claims/verbs';
import { lemma } from '../../text/lemma';
import { ActTable } from './actTable';
import type { Atom, NameAtom, WordAtom } from './atoms';
import { isAsserted } from './certainty';
import { atomsIn, headOf, isDefinite, upToHanging, type Head } from './heads';
import { lowerAt, wordsOf } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { kindOf } from './trades';
import { isPassive } from './voice';
import { hasMarked, markWords } from './wordMarks';

/** Who a claim says did something that one alone does. */
export interface Doing {
  /** Number of the act. */
  readonly act: number;
  /** That to which it was done; nothing where a pronoun stands for it. */
  readonly of: Head;
  /** Who did it: the noun, with what stands in front of it and the kind of people or body that it stands for, and names. */
  readonly noun: WordAtom | undefined;
  readonly before: Atom | undefined;
  readonly kind: number | undefined;
  readonly names: readonly (NameAtom | WordAtom)[];
  readonly words: string;
}

const acts = new ActTable(soleActs);
const RAISING = acts.of('raise');
/** Words in front of who did it; the money "comes from" somebody. */
const BY = markWords((lower) => lower === 'by' || lower === 'from');
const COMING: ReadonlySet<string> = new Set(['come', 'comes', 'came', 'coming']);

/** What comes behind these is told of the noun in front. */
const HANGING: ReadonlySet<string> = new Set(
  'of from in at on for with near by who which that to into after before and as over against about during outside behind'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of from in at on for with near by into after before over against about during since outside behind to'.split(' '),
);
/** Words that go on with something else: "the titles bought in good years *have* lost". */
const OTHERWISE: ReadonlySet<string> = new Set(
  'and but or as have has had is are was were will would can could may might'.split(' '),
);
/** Where a phrase that hangs on a preposition is over. */
const ENDING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...subordinators,
  ...'that who which and as a an'.split(' '),
]);
/** So many words behind "by" may tell who did it. */
const REACH = 7;
const NOTHING: readonly Doing[] = [];

/** What a claim says somebody did, as a fact or a plan, that one alone does. */
export const doingsIn = remembered((member: Member): readonly Doing[] => {
  const { claim } = member;
  if (claim.negated || !claim.verb || !(isAsserted(member) || claim.modality === 'planned')) return NOTHING;
  return [...bySubject(member), ...behindBy(member), ...inRelative(member), ...inOtherWords(member)];
});

/** "The guard retook the palace", "it was the guard that retook it". */
function bySubject(member: Member): readonly Doing[] {
  const { atoms, claim } = member;
  const { subject, verb, object } = claim;
  if (!subject || !verb || isPassive(member)) return NOTHING;
  const last = atoms.findLastIndex(({ start, end }) => start >= verb.start && end <= verb.end);
  // "wrote on Monday", "bought in the fat years": of nothing that could be one thing
  if (!object && isOver(atoms, last + 1)) return NOTHING;
  return doing(member, acts.at(atoms, last), atomsIn(atoms, subject), atomsIn(atoms, object));
}

/** Whether nothing follows behind a verb but when, where and how, or another statement. */
function isOver(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < atoms.length;) {
    const word = lowerAt(atoms, at);
    if (atoms[at]?.kind === 'date') at++;
    else if (PREPOSITIONS.has(word)) at = behindPhrase(atoms, at + 1);
    else return OTHERWISE.has(word) || subordinators.has(word);
  }
  return true;
}

/** Behind the phrase that hangs on a preposition: where the next one, or another phrase, begins. */
function behindPhrase(atoms: readonly Atom[], from: number): number {
  let at = from + 1;
  while (at < atoms.length && !isDefinite(atoms, at) && !ENDING.has(lowerAt(atoms, at)) && atoms[at]?.kind !== 'date')
    at++;
  return at;
}

/** "The palace was retaken by the guard", "a trial led by Ann Lee", "the money came from Durham". */
function behindBy(member: Member): readonly Doing[] {
  if (!hasMarked(member, BY)) return NOTHING;
  const { atoms, claim } = member;
  const { subject, verb } = claim;
  return atoms.flatMap((by, at): readonly Doing[] => {
    const participle = atoms[at - 1];
    if (by.kind !== 'word' || participle?.kind !== 'word') return [];
    const isNaming =
      by.lower === 'by'
        ? lemma(participle.lower, 'VBN') !== participle.lower
        : by.lower === 'from' && COMING.has(participle.lower);
    if (!isNaming) return [];
    const isMain = verb !== undefined && participle.end <= verb.end && participle.start >= verb.start;
    const isSecond = !isMain && isPassive(member) && atoms.slice(0, at).some((_, and) => lowerAt(atoms, and) === 'and');
    const done = isMain || isSecond ? atomsIn(atoms, subject) : phraseBefore(atoms, at - 1);
    return doing(member, acts.at(atoms, at - 1), atoms.slice(at + 1, at + 1 + REACH), done);
  });
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which']);
const AUXILIARY: ReadonlySet<string> = new Set(['has', 'have', 'had', 'will', 'also', 'first']);

/** "The guard, which had retaken the palace, left": told of somebody between commas. */
function inRelative(member: Member): readonly Doing[] {
  const { atoms } = member;
  return atoms.flatMap((_, at): readonly Doing[] => {
    if (at === 0 || !RELATIVE.has(lowerAt(atoms, at))) return [];
    let verb = at + 1;
    while (AUXILIARY.has(lowerAt(atoms, verb))) verb++;
    return doing(member, acts.at(atoms, verb), phraseBefore(atoms, at), behind(atoms, verb));
  });
}

/** Nouns for who does an act, and how else it is told, by a verb for it. Compiled for this project. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['lead', 'leader head commander ringleader chair chairman chairwoman charge command'],
      ['found', 'founder'],
      ['own', 'owner'],
      ['design', 'designer architect'],
      ['build', 'builder'],
      ['write', 'author'],
      ['invent', 'inventor'],
      ['mediate', 'mediator'],
      ['order', 'order'],
    ] as const
  ).flatMap(([verb, nouns]) => nouns.split(' ').map((noun) => [noun, verb] as const)),
);
/** So many words behind the verb may stand in front of such a noun: "was in sole command of". */
const NEXT = 4;

/** "Belongs to the museum", "was the first to see the smoke", "was the leader of the mutiny", "gave the order". */
function inOtherWords(member: Member): readonly Doing[] {
  const { atoms, claim } = member;
  const { subject, verb, action } = claim;
  const from = verb ? atoms.findIndex(({ start }) => start >= verb.end) : -1;
  if (!subject || from < 0) return NOTHING;
  const who = atomsIn(atoms, subject);
  if (action === 'belong' && lowerAt(atoms, from) === 'to')
    return doing(member, acts.of('own'), atoms.slice(from + 1, from + 1 + REACH), who);
  for (let at = from; at < Math.min(from + NEXT, atoms.length); at++) {
    const word = lowerAt(atoms, at);
    if (word === 'first' && lowerAt(atoms, at + 1) === 'to')
      return doing(member, acts.at(atoms, at + 2), who, behind(atoms, at + 2));
    const isTold = action === 'give' ? word === 'order' : action === undefined && lowerAt(atoms, at + 1) === 'of';
    const act = isTold ? acts.of(NOUNS.get(word) ?? '') : undefined;
    if (act !== undefined) return doing(member, act, who, behind(atoms, at + 1));
  }
  return NOTHING;
}

function behind(atoms: readonly Atom[], at: number): readonly Atom[] {
  return atoms.slice(at + 1, at + 1 + REACH);
}

function phraseBefore(atoms: readonly Atom[], end: number): readonly Atom[] {
  let from = end;
  while (from > 0 && end - from < REACH && !HANGING.has(lowerAt(atoms, from - 1))) from--;
  return atoms.slice(from, end);
}

function doing(member: Member, act: number | undefined, who: readonly Atom[], done: readonly Atom[]): readonly Doing[] {
  if (act === undefined) return NOTHING;
  const of = headOf(upToHanging(done, HANGING));
  // many raise money and doubts
  if (act === RAISING && of.atom?.key !== 'alarm') return NOTHING;
  const phrase = upToHanging(withoutUnit(who), HANGING);
  const names = withoutTheirs(
    phrase.filter(
      (atom, at): atom is NameAtom | WordAtom =>
        atom.kind === 'name' || (atom.kind === 'word' && isNameLike(atom, at, member)),
    ),
  );
  const noun = phrase.findLast(
    (atom): atom is WordAtom => atom.kind === 'word' && atom.worth === 1 && !names.includes(atom),
  );
  if (!noun && names.length === 0) return NOTHING;
  return [
    {
      act,
      of,
      noun,
      before: noun && phrase[phrase.indexOf(noun) - 1],
      kind: noun && kindOf(phrase, noun),
      names,
      words: wordsOf(member, names.length > 0 ? names : phrase),
    },
  ];
}

/** "A Durham doctor, *Peter Osei*": a person before a body, a body before a place. */
function withoutTheirs(names: readonly (NameAtom | WordAtom)[]): readonly (NameAtom | WordAtom)[] {
  const ofType = (type: NameAtom['mention']['type']): readonly NameAtom[] =>
    names.filter((name): name is NameAtom => name.kind === 'name' && name.mention.type === type);
  const persons = ofType('person');
  if (persons.length > 0) return persons;
  const places = ofType('place');
  return places.length < names.length ? names.filter((name) => name.kind === 'word' || !places.includes(name)) : names;
}

/** A word written like a name that nobody took for one: "the magazine *Prisma*". */
function isNameLike({ lower, capital, isShouted, worth, start }: WordAtom, at: number, { claim }: Member): boolean {
  if (countryOfDemonym(lower) !== undefined) return false;
  return capital && !isShouted && worth === 1 && claim.zone !== 'headline' && (at > 0 || start > claim.start);
}

const UNITS: ReadonlySet<string> = new Set('unit units group team member members squad part number'.split(' '));

/** "A unit *of the gendarmerie*": who it is stands behind. */
function withoutUnit(who: readonly Atom[]): readonly Atom[] {
  const of = who.findIndex((_, at) => at > 0 && lowerAt(who, at) === 'of' && UNITS.has(lowerAt(who, at - 1)));
  return of < 0 ? who : who.slice(of + 1);
}
