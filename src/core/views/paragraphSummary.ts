/** What a paragraph shares with the other sources, in one line above it. */
import type { Claim, Disagreement, Passage, Span } from '../model';
import type { Translate } from '../words';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

/** A paragraph with claims that other sources make too. */
export interface ParagraphSummary extends Span {
  /** "2 claims · 3 other sources · 1 disagreement" */
  readonly text: string;
  /** The same claims in the other sources, in order of source, then position, no repeats. */
  readonly elsewhere: readonly Passage[];
}

/** A summary for each paragraph of a source that shares claims with others, in order. */
export function paragraphSummaries(
  index: StoryIndex,
  source: string,
  translate: Translate,
): readonly ParagraphSummary[] {
  const words = new Wording(translate);
  const { sentences = [], claims = [] } = index.source(source) ?? {};
  const shared = new Map<number, Claim[]>();
  for (const claim of claims) {
    const paragraph = sentences[claim.sentence]?.paragraph;
    if (paragraph === undefined || !index.groupOf(claim.id)) continue;
    const list = shared.get(paragraph);
    if (list) list.push(claim);
    else shared.set(paragraph, [claim]);
  }
  return [...shared.values()].flatMap((inParagraph) => summaryOf(index, source, inParagraph, words) ?? []);
}

function summaryOf(
  index: StoryIndex,
  source: string,
  claims: readonly Claim[],
  words: Wording,
): ParagraphSummary | undefined {
  const elsewhere = otherPassages(index, source, claims);
  const [first] = claims;
  if (!first || elsewhere.length === 0) return undefined;
  const others = new Set(elsewhere.map((where) => where.source)).size;
  const disagreements = disagreementsOf(index, claims).length;
  const text = [
    words.count('count.claims', claims.length),
    words.count('count.other-sources', others),
    ...(disagreements > 0 ? [words.count('count.disagreements', disagreements)] : []),
  ].join(' · ');
  return { start: first.start, end: claims.at(-1)?.end ?? first.end, text, elsewhere };
}

function otherPassages(index: StoryIndex, source: string, claims: readonly Claim[]): readonly Passage[] {
  const members = new Set(claims.flatMap(({ id }) => index.groupOf(id)?.members.map(({ claim }) => claim) ?? []));
  return [...members]
    .flatMap((claim) => index.passageOf(claim) ?? [])
    .filter((where) => where.source !== source)
    .sort((one, other) => (one.source < other.source ? -1 : one.source > other.source ? 1 : one.start - other.start));
}

function disagreementsOf(index: StoryIndex, claims: readonly Claim[]): readonly Disagreement[] {
  const found = new Set(claims.flatMap(({ id }) => index.disagreementsOfClaim(id)));
  return [...found].filter(({ status }) => status === 'differs');
}
