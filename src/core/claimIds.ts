/** Ids of claims: those of a source are numbered as they stand in it (`c0`), and in a story begin with the source's (`one.txt#c0`). */

/** The id of a claim inside a story. */
export function storyClaimId(source: string, claim: string): string {
  // a template would make a string that points to its parts: many of them stay, as what claims are looked up by
  return [source, claim].join('#');
}

/** The source in a claim's story-wide id. */
export function sourceOf(claim: string): string {
  return claim.slice(0, claim.lastIndexOf('#'));
}

/** How many claims of its source stand in front of the one with a story-wide id. */
export function numberOf(claim: string): number {
  return Number(claim.slice(claim.lastIndexOf('#') + 2));
}
