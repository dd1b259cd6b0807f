import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const ONE = 'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.';
const OTHER = 'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.';

/** The kinds of the rows that two reports of one fire make, which came out on one day and say something more each. */
export function kindsBetween(one: string, other: string): readonly string[] {
  const texts = [`${ONE} ${one}`, `${OTHER} ${other}`];
  const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const facts = { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) };
  return linkStory(sources, { facts }).disagreements.map(({ kind }) => kind);
}
