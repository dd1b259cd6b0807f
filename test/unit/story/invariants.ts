/** What is true of every story, whatever its sources hold. */
import * as assert from 'node:assert/strict';
import type { Span, Story } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { linkStory } from '../../../src/core/story/link';
import { factsMarkdown } from '../../../src/core/views/factsMarkdown';
import { factTree } from '../../../src/core/views/factTree';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';

/** Analyses and links texts; their ids are `0.txt`, `1.txt`, … */
export function storyOf(...texts: readonly string[]): Story {
  return linkStory(texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) })));
}

/**
 * Analyses texts twice and checks what must always hold: spans are sorted, not empty and inside their text, ids that
 * are used exist, the story survives JSON, both analyses are equal, and every view can be made of it.
 */
export function checkedStory(...texts: readonly string[]): Story {
  const story = storyOf(...texts);
  const byId = new Map(texts.map((text, at) => [`${at}.txt`, text]));
  for (const source of story.sources) {
    const text = byId.get(source.id) ?? '';
    for (const list of ['zones', 'sentences', 'mentions', 'dates', 'quotations', 'claims'] as const) {
      checkSpans(source[list], text, `${list} of ${source.id}`);
    }
  }
  checkReferences(story);
  assert.deepEqual(JSON.parse(JSON.stringify(story)), story, 'is plain data');
  assert.deepEqual(storyOf(...texts), story, 'is the same every time');

  const index = new StoryIndex(story, byId);
  factTree(index, inEnglish);
  factsMarkdown(index, inEnglish);
  for (const [id, text] of byId) {
    const step = Math.max(1, Math.floor(text.length / 50));
    for (let offset = 0; offset <= text.length; offset += step) hoverCard(index, id, offset, inEnglish);
  }
  return story;
}

function checkSpans(spans: readonly Span[], text: string, what: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    assert.ok(Number.isInteger(start) && start >= last, `${what} are in order`);
    assert.ok(Number.isInteger(end) && start < end && end <= text.length, `${what} lie inside the text`);
    last = start;
  }
}

function checkReferences(story: Story): void {
  const entities = new Set(story.entities.map(({ id }) => id));
  const types = new Map(story.entities.map(({ id, type }) => [id, type]));
  for (const { mentions } of story.sources)
    for (const { entity, type } of mentions) assert.equal(type, types.get(entity), `${entity} is of one kind`);
  const claims = new Set(story.sources.flatMap((source) => source.claims.map(({ id }) => id)));
  assert.equal(
    claims.size,
    story.sources.reduce((sum, source) => sum + source.claims.length, 0),
    'claim ids are unique',
  );
  for (const source of story.sources) {
    for (const { entity } of source.mentions) assert.ok(entities.has(entity), `entity ${entity}`);
    for (const claim of source.claims) {
      for (const entity of claim.entities) assert.ok(entities.has(entity), `entity ${entity}`);
      for (const time of claim.times) assert.ok(source.dates[time], `date ${time}`);
      if (claim.quotation !== undefined) assert.ok(source.quotations[claim.quotation], `quotation ${claim.quotation}`);
    }
  }
  for (const group of story.groups)
    for (const { claim } of group.members) assert.ok(claims.has(claim), `claim ${claim}`);
  for (const { sides } of story.disagreements) {
    for (const side of sides) for (const claim of side.claims) assert.ok(claims.has(claim), `claim ${claim}`);
  }
  for (const origin of story.origins) for (const claim of origin.claims) assert.ok(claims.has(claim), `claim ${claim}`);
}
