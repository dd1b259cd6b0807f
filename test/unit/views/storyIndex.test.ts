import * as assert from 'node:assert/strict';
import { tellingQuotations } from '../../../src/core/entityCounts';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { at, find, herald, index, post, story, texts, wire } from './fixture';

suite('StoryIndex', () => {
  test('finds what stands at a place', () => {
    const { start } = find(post, 'Ada Brook');
    const tables = index.tables(post);
    assert.deepEqual(
      tables?.mentions.at(start).map((mention) => mention.entity),
      ['person:ada'],
    );
    assert.deepEqual(
      tables?.claims.at(start).map((claim) => claim.id),
      [`${post}#c0`],
    );
    assert.equal(index.tables('elsewhere.txt'), undefined);
  });

  test('lists the mentions and quotations of an entity in order', () => {
    assert.deepEqual(
      index.mentionsOf('person:ada').map(({ source, item }) => [source, item.start]),
      [
        [post, find(post, 'Ada Brook').start],
        [post, find(post, 'Brook', 1).start],
        [herald, 0],
      ],
    );
    assert.equal(index.quotedIn('person:ada').length, 1);
    assert.deepEqual(index.mentionsOf('nobody'), []);
  });

  test('knows groups, their sources and their disagreements', () => {
    const group = index.groupOf(`${wire}#c0`);
    assert.equal(group?.id, 'close');
    assert.ok(group);
    assert.deepEqual(index.sourcesOf(group), [post, herald, wire]);
    assert.deepEqual(
      index.disagreementsOf(group).map(({ id }) => id),
      ['when'],
    );
    assert.equal(index.groupOf(`${herald}#c1`), undefined);
  });

  test('finds disagreements by place and origins by claim', () => {
    assert.deepEqual(
      index.disagreementsAt(at(herald, 'on 17 May')).map(({ id }) => id),
      ['when'],
    );
    assert.deepEqual(index.disagreementsAt(at(herald, 'objects')), []);
    assert.deepEqual(
      index.originsOf([`${herald}#c0`, `${wire}#c0`]).map(({ name }) => name),
      ['the city office'],
    );
  });

  test('names sources shortly and cuts words out of their texts', () => {
    assert.deepEqual(
      story.sources.map(({ id }) => index.name(id)),
      ['post_9f31', 'The Herald', 'wire_0c2d'],
    );
    assert.equal(index.words(at(post, 'Ada Brook')), 'Ada Brook');
    assert.equal(index.words({ source: 'elsewhere.txt', start: 0, end: 9 }), '');
  });

  test('shows a long passage around the words it is about', () => {
    const whole = { source: post, start: 0, end: (texts.get(post) ?? '').length };
    assert.equal(index.around(whole, 'on Friday', 40), '… old bridge on Friday, the city office…');
    assert.equal(index.around(whole, 'on Sunday', 40), undefined);
    assert.equal(index.around(at(post, 'on Friday'), 'Friday', 40), undefined);
  });

  test('reported speech that only surrounds a quotation is not told twice', () => {
    const [source] = story.sources;
    assert.ok(source);
    const marked = { start: 20, end: 30, kind: 'direct', speaker: null, cue: null } as const;
    const around = { ...marked, start: 10, end: 40, kind: 'indirect' } as const;
    const beside = { ...around, start: 30, end: 50 };
    assert.deepEqual(tellingQuotations([around, marked, beside]), [marked, beside]);
  });

  test('reads the lists of a source once, and those of its next version after an edit', async () => {
    let read = 0;
    const [first, ...others] = story.sources;
    assert.ok(first);
    const counting = { ...first };
    Object.defineProperty(counting, 'claims', { get: () => (read++, first.claims), enumerable: true });
    const counted = new StoryIndex({ ...story, sources: [counting, ...others] }, texts);
    const id = first.claims[0]?.id ?? '';
    for (let time = 0; time < 3; time++) assert.equal(counted.claim(id)?.item, first.claims[0]);
    assert.equal(read, 1);
    const edited = { ...first, claims: first.claims.map((claim) => ({ ...claim, negated: true })) };
    const after = { ...story, sources: [edited, ...others] };
    const next = await StoryIndex.prepare(after, texts, () => Promise.resolve(), counted);
    assert.equal(next.claim(id)?.item, edited.claims[0]);
  });
});
