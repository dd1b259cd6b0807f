import type { Claim, GroupMember, StorySource } from '../../model';
import { reason } from '../../words';
import { comparePoints, compareQuestion, isAnswerTo, kindsOf } from './comparePoints';
import type { Difference, Finding } from './findings';
import { isOpen } from './openQuestions';
import type { Member, StoryIndex } from './storyIndex';
import { findingsOf } from './weigh';

/** Up to this many sources all are compared with each other; beyond it each with the next ones. */
const ALL_PAIRS = 10;
const NEIGHBOURS = 3;
/** So many points of a source are looked at. */
const MOST_POINTS = 40;
/** How sure it is that two claims that no group holds together are about one matter, before they are compared. */
const APART = 0.4;

/**
 * Words of claims that make a point of a kind: what is left open, aims and reasons, how a thing is received, charges,
 * doubts, plans and confirmations. Reports word such points so freely that they are often not linked as the same claim.
 */
const POINT =
  /\b(?:aim(?:s|ed)?|purpose|goal|reasons?|in order|because|due|owing|given|meant|intended|designed|serve[sd]?|seeks?|part of|(?:is|was) .?for|as being|grounds|prais\w+|hail\w+|laud\w+|applau\w+|welcom\w+|critici\w+|critical|condemn\w+|denounc\w+|slam\w+|lambast\w+|deplor\w+|s[kc]eptic\w*|doubt\w*|dismiss\w*|reject\w*|accus\w+|alleg\w+|blam\w+|suspect\w*|may|might|could|impartial\w*|neutral\w*|confirm\w*|announc\w+|early stage|known|unknown|clear|unclear|uncertain|undecided|discussed|discussion|consideration|in talks|den(?:y|ies|ied|ying)|disput\w*|refut\w*)\b/iu;

/** Finds differences on one point between claims of different sources that no group holds together. */
export class PointFinder {
  readonly #points = new WeakMap<StorySource, readonly Member[]>();
  readonly #findings = new WeakMap<StorySource, WeakMap<StorySource, readonly Finding[]>>();

  /** Linear in the number of sources: a pair of sources is compared again only when one of the two is another object. */
  find(sources: readonly StorySource[], index: StoryIndex): readonly Finding[] {
    const reach = sources.length <= ALL_PAIRS ? sources.length : NEIGHBOURS;
    return sources.flatMap((left, at) =>
      sources.slice(at + 1, at + 1 + reach).flatMap((right) => this.#between(left, right, index)),
    );
  }

  #between(left: StorySource, right: StorySource, index: StoryIndex): readonly Finding[] {
    const kept = this.#findings.get(left) ?? new WeakMap<StorySource, readonly Finding[]>();
    this.#findings.set(left, kept);
    let found = kept.get(right);
    if (!found) {
      const [lefts, rights] = [this.#pointsOf(left, index), this.#pointsOf(right, index)];
      found = [
        ...lefts.flatMap((one) =>
          rights.flatMap((other) => (sayAlike(one, other, index) ? [] : apart(comparePoints(one, other), one, other))),
        ),
        ...this.#answers(lefts, right, index),
        ...this.#answers(rights, left, index),
      ];
      kept.set(right, found);
    }
    return found;
  }

  /** What one source leaves open and another tells. */
  #answers(points: readonly Member[], source: StorySource, index: StoryIndex): readonly Finding[] {
    return points.filter(isOpen).flatMap((open) =>
      source.claims.flatMap((claim) => {
        if (!isAnswerTo(open, claim)) return [];
        const told = index.member(memberOf(claim.id, source.id));
        return told && !sayAlike(open, told, index) ? apart(compareQuestion(open, told), open, told) : [];
      }),
    );
  }

  #pointsOf(source: StorySource, index: StoryIndex): readonly Member[] {
    let points = this.#points.get(source);
    if (!points) {
      points = source.claims
        .filter((claim) => mayMakePoint(claim) || POINT.test(sentenceAround(claim, source, index)))
        .slice(0, MOST_POINTS)
        .flatMap((claim) => index.member(memberOf(claim.id, source.id)) ?? [])
        .filter((member) => isOpen(member) || kindsOf(member) > 0);
      this.#points.set(source, points);
    }
    return points;
  }
}

/** Whether what is known of a claim says that it may make a point: something open, or a plan with its time. */
function mayMakePoint({ modality, negated, times }: Claim): boolean {
  return modality === 'unconfirmed' || negated || (modality === 'planned' && times.length > 0);
}

/** The words of a claim's sentence: those that report it stand outside the claim. */
function sentenceAround(claim: Claim, source: StorySource, index: StoryIndex): string {
  return index.wordsOf(source, source.sentences[claim.sentence] ?? claim);
}

/** A source that has both claims does not itself differ from the other. */
function sayAlike(one: Member, other: Member, index: StoryIndex): boolean {
  return index.says(other.source, one) || index.says(one.source, other);
}

function memberOf(claim: string, source: string): GroupMember {
  return { claim, source, stance: 'same', reason: reason('link.context'), strength: APART };
}

/** Each claim is a side of its own: what two claims share is not known from a group. */
function apart(differences: readonly Difference[], left: Member, right: Member): readonly Finding[] {
  return findingsOf(differences, { left, right }).map((finding) => ({
    ...finding,
    left: { ...finding.left, key: finding.left.claim },
    right: { ...finding.right, key: finding.right.claim },
  }));
}
