import { DisjointSets } from '../../disjointSets';
import type { StorySource } from '../../model';
import type { Steps } from '../../steps';
import { ALL_COMPARED, ComparedSources } from './comparedSources';
import type { Finding, Reading } from './findings';
import { doneByOthers } from './doers';
import { differentTimes } from './happenings';
import { placedOtherwise } from './placedOtherwise';
import { matterOf } from './matter';
import { LINKED } from './oneMatter';
import { pairOf } from './pair';
import { plainMember, type Member, type StoryIndex } from './storyIndex';
import type { Ties } from './ties';
import { findingsOf } from './weigh';

/** So many claims of a source are looked at. */
const MOST_CLAIMS = 60;
/** From so much evidence on two claims tell of one happening, by what they give differently. */
const ENOUGH = { time: 2.5, place: 0.5, doer: 1.2 } as const;
/** This speaks against it that both claims are of one matter: that no group says so. */
const UNLINKED = -0.25;

/** Claims are not laid on each other word by word. */
const APART = { gaps: [], likeness: 0, sharing: 0 };

const KINDS = ['time', 'place', 'doer'] as const;
const NOBODY: readonly StorySource[] = [];

/** Two claims that give different times, places or doers, without what was read of them. */
interface Found {
  readonly kind: keyof typeof ENOUGH;
  readonly left: string;
  readonly right: string;
  /** That they tell of one happening, whatever groups hold. */
  readonly evidence: number;
  readonly findings: readonly Finding[];
}

/**
 * Finds times, places and doers that the reports of one event give differently for one happening, in claims that no group need hold
 * together: each claim of one source is held against all of the other, and the best match of either counts. Only in a part of few
 * sources, of which two have enough in common to be reports of one event. Other differences of such claims are too often none.
 */
export class HappeningFinder {
  readonly #sources = new ComparedSources<Found>();
  #compared = 0;

  /** How many claims were held against each other, since the beginning: what the work grows with. */
  get compared(): number {
    return this.#compared;
  }

  /** A pair of sources is compared again only when one of the two is another object. */
  *find(sources: readonly StorySource[], ties: Ties, index: StoryIndex): Steps<readonly Finding[]> {
    const kinOf = (at: number): readonly StorySource[] => {
      const source = sources[at];
      if (!source || sources.length > ALL_COMPARED) return NOBODY;
      return sources
        .slice(at + 1)
        .filter((other) => ties.areKin(source, other) && !index.areOfSeries(source.id, other.id));
    };
    yield* this.#sources.update(sources, kinOf, (left, right) => this.#compare(left, right, index));
    return byMatter(
      this.#sources.pairs.flatMap(({ found }) =>
        KINDS.flatMap((kind) =>
          best(
            found.filter((one) => one.kind === kind),
            ENOUGH[kind],
            ties,
          ),
        ),
      ),
    );
  }

  #compare(left: StorySource, right: StorySource, index: StoryIndex): readonly Found[] {
    const [lefts, rights] = [membersOf(left, index), membersOf(right, index)];
    return lefts.flatMap((l) =>
      rights.flatMap((r): readonly Found[] => {
        this.#compared++;
        const pair = pairOf(l, r, APART);
        const [time, place, doer] = [differentTimes(pair), placedOtherwise(pair), doneByOthers(pair, lefts, rights)];
        const found = [
          ...(time ? [{ kind: 'time' as const, told: time }] : []),
          ...(place ? [{ kind: 'place' as const, told: place }] : []),
          ...(doer ? [{ kind: 'doer' as const, told: doer }] : []),
        ];
        // what a source says in the same words is not at odds with what else it says
        if (found.length === 0 || index.says(right, l) || index.says(left, r)) return [];
        const matter = matterOf(pair);
        return found.map(({ kind, told }) => ({
          kind,
          left: l.claim.id,
          right: r.claim.id,
          evidence: matter + told.evidence,
          findings: findingsOf([told.difference], { left: l, right: r }),
        }));
      }),
    );
  }
}

function membersOf(source: StorySource, index: StoryIndex): readonly Member[] {
  return source.claims.slice(0, MOST_CLAIMS).flatMap(({ id }) => index.member(plainMember(id, source.id)) ?? []);
}

/** What is the best match of both its claims, with enough evidence. */
function best(found: readonly Found[], least: number, ties: Ties): readonly Finding[] {
  const weighed = found.map((one) => {
    const link = ties.linkOf(one.left, one.right);
    return { ...one, evidence: one.evidence + link + (link >= LINKED ? 0 : UNLINKED) };
  });
  const most = new Map<string, number>();
  for (const { left, right, evidence } of weighed)
    for (const claim of [left, right]) most.set(claim, Math.max(most.get(claim) ?? -Infinity, evidence));
  return weighed
    .filter(
      ({ left, right, evidence }) =>
        evidence >= least && [left, right].every((claim) => evidence >= (most.get(claim) ?? 0)),
    )
    .flatMap(({ findings }) => findings);
}

/** Gives the readings keys that only those of one matter share: claims that are held against each other, directly or by way of others. */
function byMatter(findings: readonly Finding[]): readonly Finding[] {
  const matters = new DisjointSets<string>();
  for (const { left, right } of findings) matters.join(left.claim, right.claim);
  return findings.map((finding) => {
    const matter = matters.of(finding.left.claim);
    const keyed = (reading: Reading): Reading => ({ ...reading, key: `${reading.key}@${matter}` });
    return { ...finding, left: keyed(finding.left), right: keyed(finding.right) };
  });
}
