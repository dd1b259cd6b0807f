import { lemma } from '../../text/lemma';
import type { Atom } from './atoms';
import { fateIn, fateOf } from './fates';
import type { Difference } from './findings';
import { isOutgrown } from './growth';
import { type Numeric, numberAt } from './numbers';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { countsAgree } from './summands';
import { areOverOtherTimes } from './timesBehind';
import { hasMarked, markWords } from './wordMarks';

/** Words for people, whoever they are. Compiled for this project. */
const PEOPLE = new Set(
  'people person individual worker employee passenger resident student pupil child man woman soldier officer civilian patient villager tourist fan miner sailor protester demonstrator migrant victim guest'.split(
    ' ',
  ),
);

/** "the death toll rose to 41", "the number of people made ill has risen to 58". */
const COUNTED = new Set('toll number count total'.split(' '));
const REACHING = new Set(
  'rose risen rises climbed climbs jumped increased grew grown fell fallen stood stands reached reaches hit is was'.split(
    ' ',
  ),
);

/** "Nine of the injured are in a critical condition": those are counted. */
const WORST = 'critical';
const HURT = 'injured';
const OF_THOSE = new Set('injured wounded hurt'.split(' '));

interface Toll {
  readonly fate: string;
  readonly number: Numeric;
  /** The number's atom and the words to the fate. */
  readonly words: string;
}

/** The only count of people in a claim with the only fate that it tells of. */
const tollIn = remembered((member: Member): Toll | undefined => {
  if (!hasMarked(member, FATE)) return undefined;
  const { atoms } = member;
  const fates = new Set(atoms.flatMap((atom, at) => fateIn(atom, atoms[at + 2]) ?? []));
  if (fates.has(WORST)) fates.delete(HURT);
  const [fate] = fates;
  if (fate === undefined || fates.size > 1) return undefined;
  const counts = atoms.flatMap((atom, at) => {
    const number = numberAt(atom);
    return number && isOfPeople(number, atoms, at) ? [{ number, at }] : [];
  });
  const [only] = counts;
  if (!only || counts.length > 1) return undefined;
  const words = wordsOf(member, atoms.slice(only.at, only.at + lengthShown(only.number, atoms.slice(only.at + 1))));
  return { fate, number: only.number, words };
});

/** A number is shown with what it counts, and no further: "Nine of the injured", "two Vardian soldiers", "five people", "four". */
function lengthShown({ unit }: Numeric, [next, behind]: readonly Atom[]): number {
  if (next?.key === 'of') return 4;
  if (unit === '') return 1;
  const isOfPlace = next?.kind === 'word' && next.capital && behind?.kind === 'word';
  return isOfPlace && PEOPLE.has(lemma(behind.lower, 'NNS')) ? 3 : 2;
}

const FATE = markWords((lower) => lower === 'lost' || fateOf(lower) !== undefined);

/** "seven workers", "31 fall ill", "five hurt". */
function isOfPeople({ unit }: Numeric, atoms: readonly Atom[], at: number): boolean {
  if (PEOPLE.has(unit)) return true;
  const before = atoms.slice(0, at).map((atom) => (atom.kind === 'word' ? atom.lower : ''));
  if (
    unit === '' &&
    before.some((word) => COUNTED.has(word)) &&
    REACHING.has(before.findLast((word) => word !== 'to' && word !== 'at') ?? '')
  )
    return true;
  // "five Arvenians were taken prisoner"
  const next = atoms[at + 1];
  if (next?.kind === 'word' && next.capital && !next.isShouted && next.lower.endsWith('s') && unit !== '') return true;
  const [behind, after, last] = atoms.slice(at + 1, at + 4).map((atom) => (atom.kind === 'word' ? atom.lower : ''));
  if (behind === 'of' && after === 'the' && OF_THOSE.has(last ?? '')) return true;
  return (
    fateOf(behind ?? '') !== undefined ||
    (/^(?:fall|fell|fallen|are|were|feared)$/.test(behind ?? '') && fateOf(after ?? '') !== undefined)
  );
}

/** "injured five people" against "seven workers were injured". */
export function differentTolls(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, r] = [tollIn(left), tollIn(right)];
  if (!l || !r || l.fate !== r.fate || !pair.isOfSameNames || countsAgree(left, l.number, right, r.number))
    return undefined;
  if (areOverOtherTimes([left, l.number], [right, r.number])) return undefined;
  return {
    kind: 'number',
    status: isOutgrown(countOf(left, l), countOf(right, r)) ? 'overtaken' : 'differs',
    code: 'differs.number',
    left: { key: `=${l.number.value}`, words: l.words },
    right: { key: `=${r.number.value}`, words: r.words },
    strength: 0.7,
  };
}

function countOf(member: Member, { number: { value }, fate }: Toll): Parameters<typeof isOutgrown>[0] {
  return { member, value, fate };
}

/** {@link differentTolls}, of claims that count those whom one fate befell. */
export const tolls: Slot = { isIn: (member) => tollIn(member) !== undefined, of: 'both', compare: differentTolls };
