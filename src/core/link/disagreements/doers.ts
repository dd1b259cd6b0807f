import { roleNouns } from '../../data/speech/nouns';
import { countryOfDemonym } from '../../extract/entities/countries';
import { lemma } from '../../text/lemma';
import type { WordAtom } from './atoms';
import { type Doing, doingsIn } from './doings';
import type { Difference } from './findings';
import { tieOf } from './heads';
import { areSameBody, mayHold, shareAPart } from './names';
import { holdNear } from './nearWords';
import { LINKED } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import type { Pair } from './pair';
import { shareNoNumber } from './sharedNumbers';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { areExclusive, isExclusive } from './wordLists';

/** Two who did one act, as two claims tell it, and how much speaks for it that it is one. */
interface Doers {
  readonly left: Doing;
  readonly right: Doing;
  readonly tie: number;
}

/** "Ann Lee led the search", "a search led by a doctor, Peter Osei"; "a watchman raised the alarm", "the alarm was raised by a teacher". */
function differentDoers(pair: Pair): Difference | undefined {
  if (pair.link < LINKED) return undefined;
  const found = doersApart(pair).next().value;
  return found && differenceOf(found);
}

/** {@link differentDoers}, of claims that say who did something. */
export const doers: Slot = { isIn: (member) => doingsIn(member).length > 0, of: 'both', compare: differentDoers };

/**
 * "The guard retook the palace", "the palace was retaken by the gendarmerie": two who did what one alone does, in claims that no
 * group need hold, and how much speaks for it that it is one act; undefined for none. Who gives both tells of two acts.
 *
 * @param lefts all claims of the one source
 * @param rights all of the other
 */
export function doneByOthers(
  pair: Pair,
  lefts: readonly Member[],
  rights: readonly Member[],
): { readonly difference: Difference; readonly evidence: number } | undefined {
  if (shareNoNumber(pair.left, pair.right)) return undefined;
  for (const found of doersApart(pair))
    if (!isGiven(found.right, lefts) && !isGiven(found.left, rights))
      return { difference: differenceOf(found), evidence: found.tie };
  return undefined;
}

function* doersApart({ left, right }: Pair): Generator<Doers, undefined> {
  if (left.claim.modality !== right.claim.modality || isOneOfSeveral(left) || isOneOfSeveral(right)) return;
  for (const l of doingsIn(left))
    for (const r of doingsIn(right)) {
      const tie = l.act === r.act ? tieOf(l.of, r.of) : 0;
      if (tie > 0 && areOthers(left, l, right, r)) yield { left: l, right: r, tie };
    }
}

function differenceOf({ left, right }: Doers): Difference {
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: keyOf(left), words: left.words },
    right: { key: keyOf(right), words: right.words },
    strength: left.names.length > 0 ? 0.6 : 0.5,
  };
}

/** A name is the same whether a source takes it for one or not; of people of one noun, what tells them apart counts. */
function keyOf({ names, noun, before }: Doing): string {
  const [name] = names;
  if (name) return name.key.replace(/^@/u, '');
  return [isKind(before) ? before.key : '', noun?.key ?? ''].join(' ').trim();
}

/** Whether both are told so that they cannot be the same: two people, two bodies, people of two trades. */
function areOthers(left: Member, l: Doing, right: Member, r: Doing): boolean {
  if (isTold(l, left, right) || isTold(r, right, left)) return false;
  if (l.names.length > 0 && r.names.length > 0) return areOtherNames(left, l, right, r);
  if (!l.noun || !r.noun) return false;
  if (l.noun.key === r.noun.key) return areOfOtherKinds(l, r);
  const isNamed = l.names.length + r.names.length > 0;
  if (l.kind !== undefined && r.kind !== undefined) return l.kind !== r.kind;
  return !isNamed && isPerson(l) && isPerson(r);
}

function areOtherNames(left: Member, l: Doing, right: Member, r: Doing): boolean {
  return l.names.every((one) =>
    r.names.every((other) => {
      if (one.key === other.key || shareAPart(left.words(one), right.words(other))) return false;
      if (one.kind === 'word' || other.kind === 'word') return true;
      if ((one.mention.type === 'person') !== (other.mention.type === 'person')) return false;
      return !mayHold(one, other) && !mayHold(other, one) && !areSameBody(one.entity, other.entity);
    }),
  );
}

/** "The freight train", "the regional train"; "Swedish police", "the Estonian police". */
function areOfOtherKinds({ before: one }: Doing, { before: other }: Doing): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false;
  if (areExclusive(one.lower, other.lower, true)) return true;
  const [a, b] = [countryOfDemonym(one.lower), countryOfDemonym(other.lower)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Who is meant by "the man" or "the leader" may be called by any other noun. */
const ANYBODY: ReadonlySet<string> = new Set(
  'man men woman women person people somebody someone one official officials leader leaders member members worker workers resident residents head chief boss owner suspect suspects victim witness'.split(
    ' ',
  ),
);

function isPerson({ noun, before, kind }: Doing): boolean {
  if (!noun || ANYBODY.has(noun.lower)) return false;
  const base = lemma(noun.lower, 'NNS');
  return (
    kind !== undefined || roleNouns.has(base) || (KIN.has(base) && before?.kind === 'word' && OWN.has(before.lower))
  );
}

const KIN: ReadonlySet<string> = new Set(
  'sister brother mother father wife husband son daughter uncle aunt cousin'.split(' '),
);

/** "His sister" is one, "a mother of three" may be a teacher. */
const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Whether who does it is told of in another claim: by name where there is one, or by the noun, but for another of its kind. */
function isTold({ noun, names, before }: Doing, owner: Member, { atoms, claim, wording }: Member): boolean {
  if (names.length > 0)
    return names.some(
      (name) => atoms.some(({ key }) => key === name.key) || wording.includes(owner.words(name).toLowerCase()),
    );
  if (!noun || isKind(before)) return false;
  return holdNear(atoms, noun) || claim.wording.includes(noun.lower);
}

/** "Freight" of "freight train", "Swedish" of "Swedish police": what tells one from another. */
function isKind(before: Doing['before']): before is WordAtom {
  return before?.kind === 'word' && (isExclusive(before.lower) || countryOfDemonym(before.lower) !== undefined);
}

/** Whether some claim of a source says that the same did such a thing. */
function isGiven({ act, names, noun, before }: Doing, members: readonly Member[]): boolean {
  return members.some((member) =>
    doingsIn(member).some(
      (one) =>
        one.act === act &&
        (names.some(({ key }) => one.names.some((name) => name.key === key)) ||
          (names.length === 0 && noun !== undefined && noun.key === one.noun?.key && before?.key === one.before?.key)),
    ),
  );
}
