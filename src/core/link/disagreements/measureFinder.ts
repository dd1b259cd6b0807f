import type { StorySource } from '../../model';
import type { Steps } from '../../steps';
import { bestMatches, type Counted, type Match } from './bestMatches';
import { type Fit, fitOf, measuresAgree } from './comparable';
import { ALL_COMPARED, ComparedSources, comparedWith } from './comparedSources';
import { areOtherDistances } from './distancesFrom';
import type { Difference, Finding } from './findings';
import { areSumsAlone, evidenceFor } from './measureEvidence';
import { isOutgrown } from './growth';
import { measuresIn } from './measures';
import { numberWords } from './numbers';
import { areNumbersApart } from './numbersApart';
import { pairOf } from './pair';
import { plainMember, type StoryIndex } from './storyIndex';
import { countsAgree } from './summands';
import { areOfOtherNumbers, areOverOtherTimes } from './timesBehind';
import type { Ties } from './ties';
import { findingsOf } from './weigh';

/** So many numbers of a source are looked at. */
const MOST_NUMBERS = 40;
/** What is read of so many sources is kept while they are compared. */
const MOST_KEPT = 2 * ALL_COMPARED;
/** What is asked of two numbers to count as given for one thing. */
interface Bar {
  /** So much evidence. */
  readonly least: number;
  /** What it adds that a group holds both claims, times the strength of the links, which is 1 at the most. */
  readonly linked: number;
  /** By how much of {@link MORE_IF_APART} more must be evident where none does. */
  readonly apart: number;
}

const ANYWHERE: Bar = { least: 3.7, linked: 2.2, apart: 1 };
/** Of two of few sources that are reports of one event. */
const AMONG_KIN: Bar = { least: 1.7, linked: 1, apart: 0.5 };
/** With less evidence than this no bar is reached, whatever the groups hold. */
const LEAST = Math.min(...[ANYWHERE, AMONG_KIN].map(({ least, linked }) => least - linked));

/** Numbers are not laid on each other word by word. */
const APART = { gaps: [], likeness: 0, sharing: 0 };

const NOTHING: readonly Finding[] = [];

/**
 * Finds numbers that two sources give differently for one thing, in whatever claims they stand: each number of one source
 * is held against those of the other that may measure the same, and the best match of either counts. A number that the
 * other source gives too, anywhere, is no difference.
 */
export class MeasureFinder {
  /** Only of the sources that were asked for last: what is read of all would take up much. */
  readonly #counted = new Map<StorySource, readonly Counted[]>();
  readonly #sources = new ComparedSources<Found>();
  #compared = 0;

  /** How many numbers were held against each other, since the beginning: what the work grows with. */
  get compared(): number {
    return this.#compared;
  }

  /** Linear in the number of sources: a pair of sources is compared again only when one of the two is another object. */
  *find(sources: readonly StorySource[], ties: Ties, index: StoryIndex): Steps<readonly Finding[]> {
    const compare = (left: StorySource, right: StorySource): readonly Found[] => this.#compare(left, right, index);
    yield* this.#sources.update(sources, (at) => comparedWith(sources, at), compare);
    this.#counted.clear();
    const { pairs } = this.#sources;
    if (pairs.length === 0) return NOTHING;
    const { areFew } = index;
    return pairs.flatMap(({ left, right, found }) => {
      if (!ties.areTied(left, right) || index.areOfSeries(left.id, right.id)) return NOTHING;
      if (!areFew && !ties.mayTellOfOneEvent(left, right)) return NOTHING;
      const isKin = areFew && ties.areKin(left, right);
      const bar = isKin ? AMONG_KIN : ANYWHERE;
      return found
        .filter((one) => isEnough(one, ties.linkOf(one.left, one.right), bar))
        .flatMap(({ findings }) => findings);
    });
  }

  #compare(left: StorySource, right: StorySource, index: StoryIndex): readonly Found[] {
    const [lefts, rights] = [this.#countedIn(left, index), this.#countedIn(right, index)];
    const fits = lefts.map((l) => rights.map((r) => fitOf(l.measure, r.measure)));
    const agree = lefts.map((l, at) =>
      rights.map((r, place) => (fits[at]?.[place] !== undefined && agreeOn(l, r)) || areOneNumber(l, r)),
    );
    const isOpenLeft = lefts.map(({ measure }, at) => !measure.isPart && !agree[at]?.includes(true));
    const isOpenRight = rights.map(({ measure }, place) => !measure.isPart && !agree.some((row) => row[place]));
    const matches = lefts.flatMap((l, at) =>
      rights.flatMap((r, place): readonly Match[] => {
        const fit = fits[at]?.[place];
        return fit && isOpenLeft[at] && isOpenRight[place] && !areOfOtherMatters(l, r) ? [this.#match(l, r, fit)] : [];
      }),
    );
    return bestMatches(matches, LEAST).map(({ l, r, evidence, fit }) => ({
      left: l.member.claim.id,
      right: r.member.claim.id,
      evidence,
      fit,
      areSumsAlone: fit === 'money' && areSumsAlone(pairOf(l.member, r.member, APART), l.measure, r.measure),
      findings: findingsFor(l, r, evidence),
    }));
  }

  #match(l: Counted, r: Counted, fit: Fit): Match {
    this.#compared++;
    const pair = pairOf(l.member, r.member, APART);
    return { l, r, fit, evidence: evidenceFor(pair, l.measure, r.measure, fit) };
  }

  #countedIn(source: StorySource, index: StoryIndex): readonly Counted[] {
    const known = this.#counted.get(source);
    if (known) return known;
    const counted = source.claims
      .filter(({ quantities, times }) => quantities.length > 0 || times.length > 0)
      .flatMap(({ id }) => index.member(plainMember(id, source.id)) ?? [])
      .flatMap((member) => measuresIn(member).map((measure) => ({ member, measure })))
      .slice(0, MOST_NUMBERS);
    if (this.#counted.size >= MOST_KEPT) this.#counted.clear();
    this.#counted.set(source, counted);
    return counted;
  }
}

/** Two numbers that may be given for one thing, without what was read of their claims. */
interface Found {
  /** The ids of their claims. */
  readonly left: string;
  readonly right: string;
  readonly evidence: number;
  readonly fit: Fit;
  readonly areSumsAlone: boolean;
  readonly findings: readonly Finding[];
}

/** What no group links must be more evident where units measure anything. */
const MORE_IF_APART: Readonly<Partial<Record<Fit, number>>> = { size: 1, share: 0.5, time: 0.5 };

/** So much more must be evident where nothing but two sums is alike: only sums nearly equal are then given for one thing. */
const MORE_IF_ALONE = 0.9;

function isEnough({ evidence, fit, areSumsAlone }: Found, link: number, { least, linked, apart }: Bar): boolean {
  const more = apart * (MORE_IF_APART[fit] ?? 0) + (areSumsAlone ? MORE_IF_ALONE : 0);
  return evidence + linked * link >= least + (link === 0 ? more : 0);
}

/** Smaller numbers are the same by chance. */
const TELLING = 100;

/** "55.3 million people", "32 million, compared with 55.3 million": one number, which one of them gives beside another. */
function areOneNumber({ measure: l }: Counted, { measure: r }: Counted): boolean {
  return (
    l.number.value >= TELLING &&
    l.number.value === r.number.value &&
    [l, r].some(({ scale, isPart }) => scale === 'bare' && isPart)
  );
}

function agreeOn(l: Counted, r: Counted): boolean {
  return measuresAgree(l.measure, r.measure) || countsAgree(l.member, l.measure.number, r.member, r.measure.number);
}

function findingsFor(l: Counted, r: Counted, evidence: number): readonly Finding[] {
  const difference: Difference = {
    kind: 'number',
    status: isOutgrown(countOf(l), countOf(r)) ? 'overtaken' : 'differs',
    code: 'differs.number',
    left: sideOf(l),
    right: sideOf(r),
    strength: Math.min(0.8, 0.45 + evidence / 20),
  };
  return findingsOf([difference], { left: l.member, right: r.member });
}

function countOf({ member, measure: { number, fate } }: Counted): Parameters<typeof isOutgrown>[0] {
  return { member, value: number.value, fate };
}

function sideOf({ member, measure }: Counted): Difference['left'] {
  const { number, at, length, fate, scale, things } = measure;
  const last = member.atoms[at + length - 1];
  return {
    key: `${fate ?? (scale === 'people' ? scale : (things.at(-1) ?? scale))}=${number.value}`,
    words: numberWords(
      member.words({ start: number.start, end: Math.max(number.end, last?.end ?? 0) }),
      number.end - number.start,
    ),
  };
}

/** "Could face up to ten years", against "must serve six". */
function isPossible({ member: { claim } }: Counted): boolean {
  return claim.modality === 'possible';
}

/** Whether two numbers are of things that may both be, or come together over other lengths of time. */
function areOfOtherMatters(l: Counted, r: Counted): boolean {
  const [one, other] = [[l.member, l.measure.number] as const, [r.member, r.measure.number] as const];
  return (
    areNumbersApart(l.member, r.member) ||
    isPossible(l) !== isPossible(r) ||
    areOverOtherTimes(one, other) ||
    areOtherDistances(one, other) ||
    (l.measure.scale === 'time' && areOfOtherNumbers(one, other))
  );
}
