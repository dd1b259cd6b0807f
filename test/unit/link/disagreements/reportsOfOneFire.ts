import type { Disagreement, DisagreementKind } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const ONE = 'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.';
const OTHER = 'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.';

/**
 * The kinds of the rows that two reports of one fire make, which say something more each.
 *
 * @param published the days on which they came out
 */
export function kindsBetween(one: string, other: string, published?: readonly [string, string]): readonly string[] {
  return rowsBetween(one, other, published).map(({ kind }) => kind);
}

/** The readings of the rows of a kind that two reports of one fire make. */
export function readingsBetween(kind: DisagreementKind, one: string, other: string): readonly (readonly string[])[] {
  return rowsBetween(one, other)
    .filter((row) => row.kind === kind)
    .map(({ sides }) => sides.map(({ reading }) => reading));
}

/** The rows that two reports of one fire make, as {@link kindsBetween}. */
export function rowsBetween(
  one: string,
  other: string,
  published: readonly [string, string] = ['2024-05-06', '2024-05-06'],
): readonly Disagreement[] {
  const texts = [`${ONE} ${one}`, `${OTHER} ${other}`];
  const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const facts = { sources: new Map(sources.map(({ id }, at) => [id, { published: published[at] ?? '' }])) };
  return linkStory(sources, { facts }).disagreements;
}
