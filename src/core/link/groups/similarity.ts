import { EVIDENCE } from './evidence';
import { FEATURE_KINDS, type Bag, type Feature, type Item } from './features';
import { FeatureWeights } from './featureWeights';
import { isLead } from './lead';
import { likelihoodOf } from './likelihood';
import { Sharing } from './sharing';
import { WordingLikeness } from './wordings';

/** Added to what a claim weighs, so that two claims that say hardly anything are not alike for sharing it. */
const SLIGHT = 1;
/** How much it counts that a short claim is in a long one: the rest is how far each is in the other. */
const ONE_SIDED = 0.12;
/** How much of the likeness is that of the whole sentences. */
const CONTEXT = 0.35;
/** What it speaks for two claims that both stand in a headline or a first sentence. */
const BOTH_LEAD = 0.04;
/** How much the wording of the whole sentences counts beside what they say. */
const SAME_WORDING = 0.1;
/** What is left where one names somebody in its subject of whom the other one says nothing. */
const ACTOR_MISSING = 0.93;
/** What is left where each names somebody in its subject, and none of them comes near anything in the other one. */
const OTHER_ACTOR = 0.85;
/** What is left where each names a place of which the other one says nothing. */
const ELSEWHERE = 0.87;
/** A name so near to another one may stand for the same. */
const SAME_NAME = 0.4;

/** Compares claims by the weighted features that they share or nearly share. Fast while the first claim stays the same. */
export class Comparison {
  readonly #own: Sharing;
  readonly #sentence: Sharing;
  readonly #wording = new WordingLikeness();
  /** The sentence that others were held against last, and how alike these are to it: claims of one sentence are alike to the same ones. */
  #around: Bag | undefined;
  readonly #known = new Map<Bag, SentenceLikeness>();

  /** What speaks for it that the two claims that were compared last say the same, in the order of {@link EVIDENCE}. */
  readonly evidence = new Float64Array(EVIDENCE.length);

  /**
   * @param features of the story; good until they change
   * @param weighed what they weigh
   */
  constructor(features: readonly Feature[], weighed = new FeatureWeights(features)) {
    this.#own = new Sharing(features, weighed);
    this.#sentence = new Sharing(features, weighed);
  }

  /** How likely the two claims that were compared last say the same, by what both say: 0 to 1. */
  get likelihood(): number {
    return likelihoodOf(this.evidence);
  }

  /** How alike two claims are: 0 to about 1. The same whichever comes first. */
  compare(a: Item, b: Item): number {
    const sharing = this.#own;
    const own = alike(sharing, a, b);
    const isAlone = a.sentence.features === a.features && b.sentence.features === b.features;
    const most = mostOf(sharing, a, b);
    const { around, mostAround, written } = isAlone
      ? { around: own, mostAround: most, written: this.#wording.of(a.wording, b.wording) }
      : this.#likenessOfSentences(a, b);
    const areLead = isLead(a.claim) && isLead(b.claim);
    const said = (1 - CONTEXT) * own + CONTEXT * around + (areLead && own > 0 ? BOTH_LEAD : 0);
    const all = (said + SAME_WORDING * written) / (1 + SAME_WORDING);
    const actors = this.#weighActors(a, b);
    const isElsewhere = this.#isElsewhere(a, b);
    const score = all * actors * (isElsewhere ? ELSEWHERE : 1);
    const list = this.evidence;
    let at = 0;
    list[at++] = own;
    list[at++] = Math.sqrt(own);
    list[at++] = most;
    list[at++] = around;
    list[at++] = Math.sqrt(around);
    list[at++] = mostAround;
    list[at++] = written;
    list[at++] = Math.sqrt(written);
    for (let kind = 0; kind < FEATURE_KINDS.length; kind++) list[at++] = sharing.shared[kind] as number;
    list[at++] = sharing.near;
    list[at++] = sharing.rarest;
    list[at++] = score;
    list[at++] = Math.sqrt(score);
    list[at++] = areLead ? 1 : 0;
    list[at++] = Math.log((a.total + SLIGHT) * (b.total + SLIGHT));
    list[at++] = Math.abs(Math.log((a.total + SLIGHT) / (b.total + SLIGHT)));
    list[at++] = actors === ACTOR_MISSING ? 1 : 0;
    list[at++] = actors === OTHER_ACTOR ? 1 : 0;
    list[at++] = isElsewhere ? 1 : 0;
    const numbers = compareNumbers(a.claim, b.claim);
    list[at++] = numbers > 0 ? 1 : 0;
    list[at++] = numbers < 0 ? 1 : 0;
    list[at++] = a.claim.action !== undefined && a.claim.action === b.claim.action ? 1 : 0;
    list[at++] = a.claim.modality === b.claim.modality ? 1 : 0;
    list[at++] = a.claim.negated === b.claim.negated ? 1 : 0;
    const haveSpeakers = a.speakers.length > 0 && b.speakers.length > 0;
    const isSameSpeaker = haveSpeakers && haveCommon(a.speakers, b.speakers);
    list[at++] = isSameSpeaker ? 1 : 0;
    list[at++] = haveSpeakers && !isSameSpeaker ? 1 : 0;
    list[at++] = haveCommon(a.speakers, b.actors) || haveCommon(b.speakers, a.actors) ? 1 : 0;
    list[at] = a.isReported === b.isReported ? 0 : 1;
    return score;
  }

  #likenessOfSentences(a: Item, b: Item): SentenceLikeness {
    if (this.#around !== a.sentence) {
      this.#around = a.sentence;
      this.#known.clear();
    }
    const known = this.#known.get(b.sentence);
    if (known) return known;
    const around = alike(this.#sentence, a.sentence, b.sentence);
    const mostAround = mostOf(this.#sentence, a.sentence, b.sentence);
    const likeness = { around, mostAround, written: this.#wording.of(a.wording, b.wording) };
    this.#known.set(b.sentence, likeness);
    return likeness;
  }

  /** What is left of the likeness for who does it. Right only just after what they say was compared. */
  #weighActors(a: Item, b: Item): number {
    const own = this.#own;
    let nearest = a.actors.length === 0 ? 1 : 0;
    for (const actor of a.actors) nearest = Math.max(nearest, own.nearnessOfOwn(actor));
    let otherNearest = b.actors.length === 0 ? 1 : 0;
    for (const actor of b.actors) otherNearest = Math.max(otherNearest, own.nearnessOf(actor));
    if (nearest === 0 && otherNearest === 0) return OTHER_ACTOR;
    return nearest < SAME_NAME || otherNearest < SAME_NAME ? ACTOR_MISSING : 1;
  }

  /** Whether each names a place that is not in the other. Right only just after what they say was compared. */
  #isElsewhere(a: Item, b: Item): boolean {
    const own = this.#own;
    return (
      a.locations.some((location) => own.nearnessOfOwn(location) < SAME_NAME) &&
      b.locations.some((location) => own.nearnessOf(location) < SAME_NAME)
    );
  }
}

/** Both lists are short. */
function haveCommon(one: readonly number[], other: readonly number[]): boolean {
  for (const index of one) if (other.includes(index)) return true;
  return false;
}

/** How alike two whole sentences are. */
interface SentenceLikeness {
  /** By what they say. */
  readonly around: number;
  /** How much of one of them is in the other one, at most. */
  readonly mostAround: number;
  /** By how they are worded. */
  readonly written: number;
}

function alike(sharing: Sharing, a: Bag, b: Bag): number {
  sharing.lay(a);
  sharing.with(b);
  const one = sharing.covers / (a.total + SLIGHT);
  const other = sharing.covered / (b.total + SLIGHT);
  return (1 - ONE_SIDED) * harmonicMean(one, other) + (ONE_SIDED * (one + other)) / 2;
}

/** How much of one of two bags is in the other one, at most, after they were held against each other. */
function mostOf(sharing: Sharing, a: Bag, b: Bag): number {
  return Math.max(sharing.covers / (a.total + SLIGHT), sharing.covered / (b.total + SLIGHT));
}

/** 1 when both give one number, -1 when both give numbers and none is the same, 0 when one gives none. */
function compareNumbers({ quantities: some }: Item['claim'], { quantities: others }: Item['claim']): number {
  if (some.length === 0 || others.length === 0) return 0;
  return some.some(({ value }) => others.some((other) => other.value === value)) ? 1 : -1;
}

/** The feature in a bag that is nearest to another one, the first by its key of several; -1 and 0 when none is near. */
export function nearestIn(
  bag: Bag,
  index: number,
  features: readonly Feature[],
): { readonly other: number; readonly nearness: number } {
  if (bag.features.includes(index)) return { other: index, nearness: 1 };
  let best = -1;
  let nearness = 0;
  const keyOf = (feature: number): string => (features[feature] as Feature).key;
  const { others, values } = (features[index] as Feature).near;
  for (let at = 0; at < others.length; at++) {
    const other = others[at] as number;
    const near = values[at] as number;
    if (near < nearness || !bag.features.includes(other)) continue;
    if (near === nearness && best >= 0 && keyOf(best) < keyOf(other)) continue;
    best = other;
    nearness = near;
  }
  return { other: best, nearness };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
