/** Look-ups over parts of a story, made when they are first asked for, by claim inside one source. */
import { sourceOf } from '../claimIds';
import { push } from '../lists';
import type { ClaimGroup, Disagreement, Passage } from '../model';
import type { Steps } from '../steps';

/** A passage of one side of a disagreement. */
export interface ContestedPassage extends Passage {
  readonly disagreement: Disagreement;
  /** Index into the disagreement's sides. */
  readonly side: number;
}

/** The groups of a source by claim. Those with the most sources come first: a claim in two of them is shown with the larger one. */
export function* groupsByClaim(
  source: string,
  groups: readonly ClaimGroup[],
): Steps<ReadonlyMap<string, readonly ClaimGroup[]>> {
  const found = new Map<string, ClaimGroup[]>();
  for (const group of groups) {
    for (const member of group.members) if (member.source === source) push(found, member.claim, group);
    yield;
  }
  return found;
}

/** The disagreements that name a claim of a source, by its id. */
export function disagreementsByClaim(
  source: string,
  disagreements: readonly Disagreement[],
): ReadonlyMap<string, readonly Disagreement[]> {
  const found = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements)
    for (const { claims } of disagreement.sides)
      for (const claim of claims) if (sourceOf(claim) === source) push(found, claim, disagreement);
  return found;
}

/** The passages of a source that are sides of disagreements. */
export function contestedIn(source: string, disagreements: readonly Disagreement[]): readonly ContestedPassage[] {
  return disagreements.flatMap((disagreement) =>
    disagreement.sides.flatMap(({ passages }, side) =>
      passages.filter((where) => where.source === source).map((where) => ({ ...where, disagreement, side })),
    ),
  );
}
