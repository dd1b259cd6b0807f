import type { Claim, StorySource } from '../../model';
import type { Steps } from '../../steps';
import { differentAbsence, happening, isAbsence, isHappening } from './absences';
import { ComparedSources, comparedWith, type SourcePair } from './comparedSources';
import { comparePoints, compareQuestion, isAnswerTo, kindsOf } from './comparePoints';
import { isPole } from './axes';
import { causing } from './causes';
import type { Difference, Finding } from './findings';
import { isOpen } from './openQuestions';
import { movesFor } from './purposes';
import { plainMember, type Member, type StoryIndex } from './storyIndex';
import type { Ties } from './ties';
import { findingsOf } from './weigh';

/** So many points of a source are looked at. */
const MOST_POINTS = 60;

/**
 * Words of claims that make a point of a kind: what is left open, aims and reasons, how a thing is received, charges,
 * doubts, plans and confirmations. Reports word such points so freely that they are often not linked as the same claim.
 */
const POINT =
  /\b(?:aim(?:s|ed)?|would help|purpose|goal|reasons?|in order|because|due|owing|given|meant|intended|designed|serve[sd]?|seeks?|part of|(?:is|was) .?for|as being|grounds|prais\w+|hail\w+|laud\w+|applau\w+|welcom\w+|critici\w+|critical|condemn\w+|denounc\w+|slam\w+|lambast\w+|deplor\w+|s[kc]eptic\w*|doubt\w*|dismiss\w*|reject\w*|accus\w+|alleg\w+|blam\w+|suspect\w*|may|might|could|effect|force|impartial\w*|neutral\w*|confirm\w*|announc\w+|early stage|known|unknown|clear|unclear|uncertain|undecided|discussed|discussion|consideration|in talks|den(?:y|ies|ied|ying)|disput\w*|refut\w*|behind|responsib\w*|carried out|work of)\b/iu;

/** What rises one day and falls the next, and who did a deed, differs only between sources that tell of the same thing. */
const REPEATING: ReadonlySet<string> = new Set(['differs.opposite', 'differs.actor']);

const NOTHING: readonly Finding[] = [];

/** What was found between a claim of one source and one of another. */
interface Found {
  readonly left: Claim;
  readonly right: Claim;
  /** A point of both, what one says did not happen, or what one leaves open and the other tells: which of them was looked for. */
  readonly by: Comparing;
  readonly findings: readonly Finding[];
}

type Comparing = 'points' | 'absences' | 'left-open' | 'right-open';

/** Finds differences on one point between claims of different sources that no group holds together. */
export class PointFinder {
  /** The claims of each source that make a point. */
  readonly #points = new WeakMap<StorySource, readonly Claim[]>();
  readonly #sources = new ComparedSources<Found>();
  #compared = 0;

  /** How many claims were held against each other, since the beginning: what the work grows with. */
  get compared(): number {
    return this.#compared;
  }

  /**
   * Linear in the number of sources: a pair of sources is compared again only when one of the two is another object, and of
   * two of the same texts only what has other claims.
   */
  *find(sources: readonly StorySource[], ties: Ties, index: StoryIndex): Steps<readonly Finding[]> {
    const compare = (left: StorySource, right: StorySource, before: SourcePair<Found> | undefined): readonly Found[] =>
      this.#found(left, right, before, index);
    yield* this.#sources.update(sources, (at) => comparedWith(sources, at), compare);
    return this.#sources.pairs
      .filter(({ left, right }) => !index.areOfSeries(left.id, right.id))
      .filter(({ left, right }) => index.areFew || ties.mayTellOfOneEvent(left, right))
      .flatMap(({ left, right, found }) =>
        found
          .filter(({ by }) => by !== 'absences' || ties.areKin(left, right))
          .flatMap(({ findings }) => findings)
          .filter(({ code }) => !REPEATING.has(code) || ties.areTied(left, right)),
      );
  }

  #found(
    left: StorySource,
    right: StorySource,
    known: SourcePair<Found> | undefined,
    index: StoryIndex,
  ): readonly Found[] {
    const [lefts, rights] = [this.#pointsOf(left, index), this.#pointsOf(right, index)];
    const before = known && new Before(known, left, right, (source) => this.#points.get(source) ?? [], index);
    const found: Found[] = [];
    const keep = (one: Claim, other: Claim, by: Comparing, findings: readonly Finding[]): void => {
      if (findings.length > 0) found.push({ left: one, right: other, by, findings });
    };
    const kinds = rights.map(kindsOf);
    for (const one of lefts) {
      const own = kindsOf(one);
      for (const [at, other] of rights.entries()) {
        if ((own & (kinds[at] as number)) === 0) continue;
        const findings = before?.betweenPoints(one, other, 'points') ?? this.#compare(one, other, index);
        keep(one.claim, other.claim, 'points', findings);
      }
    }
    for (const [one, other] of [...happeningsDenied(lefts, rights), ...happeningsDenied(rights, lefts).map(turned)]) {
      const findings = before?.betweenPoints(one, other, 'absences') ?? this.#compareAbsence(one, other, index);
      keep(one.claim, other.claim, 'absences', findings);
    }
    for (const open of lefts.filter(isOpen)) {
      for (const claim of right.claims) {
        const findings = before?.between(open.claim, claim, 'left-open');
        keep(open.claim, claim, 'left-open', findings ?? this.#answer(open, claim, right, index));
      }
    }
    for (const open of rights.filter(isOpen)) {
      for (const claim of left.claims) {
        const findings = before?.between(claim, open.claim, 'right-open');
        keep(claim, open.claim, 'right-open', findings ?? this.#answer(open, claim, left, index));
      }
    }
    return found;
  }

  #compare(one: Member, other: Member, index: StoryIndex): readonly Finding[] {
    this.#compared++;
    const differences = comparePoints(one, other);
    return differences.length === 0 || sayAlike(one, other, index) ? NOTHING : apart(differences, one, other);
  }

  /** What one source says did not happen at all and another tells. */
  #compareAbsence(one: Member, other: Member, index: StoryIndex): readonly Finding[] {
    this.#compared++;
    const difference = differentAbsence(one, other);
    return !difference || sayAlike(one, other, index) ? NOTHING : apart([difference], one, other);
  }

  /** What one source leaves open and another tells. */
  #answer(open: Member, claim: Claim, source: StorySource, index: StoryIndex): readonly Finding[] {
    this.#compared++;
    if (!isAnswerTo(open, claim)) return NOTHING;
    const told = index.member(plainMember(claim.id, source.id));
    return told && !sayAlike(open, told, index) ? apart(compareQuestion(open, told), open, told) : [];
  }

  #pointsOf(source: StorySource, index: StoryIndex): readonly Member[] {
    const known = this.#points.get(source);
    if (known) return membersOf(known, source, index);
    const read = source.claims
      .filter(
        (claim) => mayMakePoint(claim) || claim.words.some(isPole) || POINT.test(sentenceAround(claim, source, index)),
      )
      .slice(0, MOST_POINTS);
    const points = membersOf(read, source, index).filter(makesPoint);
    this.#points.set(
      source,
      points.map(({ claim }) => claim),
    );
    return points;
  }
}

/** What one source says did not happen at all, each with what the other one says happened. */
function happeningsDenied(ones: readonly Member[], others: readonly Member[]): readonly (readonly [Member, Member])[] {
  const told = ones.some(isAbsence) ? others.filter(isHappening) : [];
  return ones.filter(isAbsence).flatMap((none) => told.map((one) => [none, one] as const));
}

function turned([one, other]: readonly [Member, Member]): readonly [Member, Member] {
  return [other, one];
}

function makesPoint(member: Member): boolean {
  return isOpen(member) || kindsOf(member) > 0 || isAbsence(member) || isHappening(member);
}

/** Claims of two sources. */
interface Sides {
  readonly left: ReadonlySet<Claim>;
  readonly right: ReadonlySet<Claim>;
}

const NO_CLAIMS: ReadonlySet<Claim> = new Set();

/** What was found between two sources before some of their claims, or their texts, became others. */
class Before {
  readonly #points: Sides;
  readonly #claims: Sides;
  readonly #found: readonly Found[];
  readonly #index: StoryIndex;
  readonly #toldAnew = new Map<Member, boolean>();

  /** @param pointsOf the points of a source as it was */
  constructor(
    known: SourcePair<Found>,
    left: StorySource,
    right: StorySource,
    pointsOf: (source: StorySource) => readonly Claim[],
    index: StoryIndex,
  ) {
    // sentences are the same list only as long as the text is the same
    const claimsIn = (was: StorySource, now: StorySource): ReadonlySet<Claim> =>
      was.sentences === now.sentences ? new Set(was.claims) : NO_CLAIMS;
    this.#points = { left: new Set(pointsOf(known.left)), right: new Set(pointsOf(known.right)) };
    this.#claims = { left: claimsIn(known.left, left), right: claimsIn(known.right, right) };
    this.#found = known.found;
    this.#index = index;
  }

  /** What was found between two claims; undefined when they were not compared, or one is another object now. */
  between(left: Claim, right: Claim, by: Comparing): readonly Finding[] | undefined {
    const isLeft = this.#claims.left.has(left) && (by === 'right-open' || this.#points.left.has(left));
    const isRight = this.#claims.right.has(right) && (by === 'left-open' || this.#points.right.has(right));
    return isLeft && isRight ? this.#findings(left, right, by) : undefined;
  }

  /** The same for two points, that nothing was found between those that only stand elsewhere now too. */
  betweenPoints(left: Member, right: Member, by: 'points' | 'absences'): readonly Finding[] | undefined {
    const known = this.between(left.claim, right.claim, by);
    if (known) return known;
    const [l, r] = [this.#asBefore(left, 'left'), this.#asBefore(right, 'right')];
    if (!l || !r || this.#findings(l, r, by).length > 0) return undefined;
    const isOther = l !== left.claim && this.#isToldAnew(right, left);
    return isOther || (r !== right.claim && this.#isToldAnew(left, right)) ? undefined : NOTHING;
  }

  #findings(left: Claim, right: Claim, by: Comparing): readonly Finding[] {
    return this.#found.find((one) => one.left === left && one.right === right && one.by === by)?.findings ?? NOTHING;
  }

  /** A point as it was, when it is the same but for where it stands. */
  #asBefore({ claim }: Member, side: keyof Sides): Claim | undefined {
    if (this.#claims[side].has(claim) && this.#points[side].has(claim)) return claim;
    const moved = this.#index.claimBefore(claim);
    return moved && this.#points[side].has(moved) ? moved : undefined;
  }

  /** Whether the source of another claim says what one says now, and did not before, or the other way round. */
  #isToldAnew(one: Member, { claim }: Member): boolean {
    let isAnew = this.#toldAnew.get(one);
    if (isAnew === undefined) this.#toldAnew.set(one, (isAnew = this.#index.isToldAnew(one, claim)));
    return isAnew;
  }
}

/** Whether what is known of a claim says that it may make a point: something open, a plan with its time, or a move that may have an aim. */
function mayMakePoint({ modality, negated, times, action }: Claim): boolean {
  return (
    modality === 'unconfirmed' ||
    negated ||
    movesFor.has(action ?? '') ||
    causing.has(action ?? '') ||
    happening.has(action ?? '') ||
    (modality === 'planned' && times.length > 0)
  );
}

/** The words of a claim's sentence: those that report it stand outside the claim. */
function sentenceAround(claim: Claim, source: StorySource, index: StoryIndex): string {
  return index.wordsOf(source, source.sentences[claim.sentence] ?? claim);
}

/** A source that has both claims does not itself differ from the other. */
function sayAlike(one: Member, other: Member, index: StoryIndex): boolean {
  return index.says(other.source, one) || index.says(one.source, other);
}

function membersOf(claims: readonly Claim[], source: StorySource, index: StoryIndex): readonly Member[] {
  return claims.flatMap((claim) => index.member(plainMember(claim.id, source.id)) ?? []);
}

/** Only findings on one claim are of one row: what two claims share is not known from a group. */
function apart(differences: readonly Difference[], left: Member, right: Member): readonly Finding[] {
  return findingsOf(differences, { left, right }).map((finding) => ({
    ...finding,
    left: { ...finding.left, joint: finding.left.claim },
    right: { ...finding.right, joint: finding.right.claim },
  }));
}
