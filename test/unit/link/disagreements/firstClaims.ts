import * as assert from 'node:assert/strict';
import { type Pair, pairOf } from '../../../../src/core/link/disagreements/pair';
import { type Member, plainMember, StoryIndex } from '../../../../src/core/link/disagreements/storyIndex';
import type { Span } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** The first claims of two texts, as members of a group that links them with a strength. */
export function firstClaims(one: string, other: string, strength: number): readonly [Member, Member] {
  const texts = [one, other];
  const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const story = linkStory(sources);
  const text = (id: string, { start, end }: Span): string => texts[Number.parseInt(id)]?.slice(start, end) ?? '';
  const index = new StoryIndex({ ...story, text });
  const [left, right] = story.sources.map(({ id, claims: [claim] }) =>
    index.member({ ...plainMember(claim?.id ?? '', id), strength }),
  );
  assert.ok(left && right);
  return [left, right];
}

/** {@link firstClaims} as a pair, of which it is not known how alike they are worded. */
export function pairOfFirst(one: string, other: string, strength: number, likeness = 0): Pair {
  return pairOf(...firstClaims(one, other, strength), { gaps: [], likeness, sharing: likeness });
}
