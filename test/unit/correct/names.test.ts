import * as assert from 'node:assert/strict';
import type { Story } from '../../../src/core/model';
import type { Correction } from '../../../src/core/store/corrections';
import { selectPassage, type SelectedPassage } from '../../../src/core/store/selectedPassage';
import { createStoryEngine } from '../../../src/core/story/engine';

const texts: Readonly<Record<string, string>> = {
  'a.txt':
    'Harbour plan stalls\n\nMayor Olga Brandt said on Monday that the harbour of Lindby would close. “We have no money left,” Brandt said. Marcus Frey of Nordbank was in Lindby too.\n\nSubscribe to our newsletter\n',
  'b.txt':
    'Lindby talks\n\nOlga Brandt met Markus Frei of Nordbank in Lindby on 14 May 2024. Peter Brandt, who builds ferries, stayed away. “The bank will decide,” Frei told reporters.\n',
};

function selected(source: string, words: string, nth = 0): SelectedPassage {
  const text = texts[source] ?? '';
  let start = text.indexOf(words);
  for (let index = 0; index < nth; index++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return selectPassage(text, { source, start, end: start + words.length });
}

async function storyWith(...corrections: readonly Correction[]): Promise<Story> {
  const engine = createStoryEngine();
  for (const [id, text] of Object.entries(texts)) engine.set('s', id, text);
  const plain = await engine.update('s');
  engine.setCorrections('s', corrections);
  const story = await engine.update('s');
  // corrections that are taken out leave nothing behind
  engine.setCorrections('s', []);
  assert.deepEqual(await engine.update('s'), plain);
  assert.ok(story);
  return story;
}

function namesOf({ entities, sources }: Story): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { id, name } of entities) {
    found[name] = sources.flatMap((source) =>
      source.mentions
        .filter(({ entity }) => entity === id)
        .map(({ start, end }) => `${source.id}:${(texts[source.id] ?? '').slice(start, end)}`),
    );
  }
  return found;
}

suite('corrections of names', () => {
  test('the story to correct takes two spellings for two people', async () => {
    const names = namesOf(await storyWith());
    assert.deepEqual(names['Marcus Frey'], ['a.txt:Marcus Frey']);
    assert.ok(names['Markus Frei']?.includes('b.txt:Markus Frei'));
    assert.ok(names['Olga Brandt']?.includes('a.txt:Brandt'));
  });

  test('the same entity: all mentions of both are one, in every source', async () => {
    const passages = [selected('a.txt', 'Marcus Frey'), selected('b.txt', 'Markus Frei')];
    const names = namesOf(await storyWith({ correction: 'same-entity', passages }));
    assert.equal(names['Marcus Frey'], undefined);
    assert.deepEqual(names['Markus Frei'], ['a.txt:Marcus Frey', 'b.txt:Markus Frei', 'b.txt:Frei']);
  });

  test('not the same entity: in another source, and inside one', async () => {
    const across = [selected('b.txt', 'Olga Brandt'), selected('a.txt', 'Olga Brandt')];
    const story = await storyWith({ correction: 'not-same-entity', passages: across });
    const [one, other] = story.sources.map(({ mentions }) => mentions.find(({ type }) => type === 'person')?.entity);
    assert.notEqual(one, other);
    assert.equal(new Set(story.entities.map(({ id }) => id)).size, story.entities.length);

    const inside = [selected('a.txt', 'Brandt', 1), selected('a.txt', 'Olga Brandt')];
    const parted = namesOf(await storyWith({ correction: 'not-same-entity', passages: inside }));
    assert.ok(!parted['Olga Brandt']?.includes('a.txt:Brandt'));
    assert.deepEqual(parted['Brandt'], ['a.txt:Brandt']);
  });

  test('rename: the old name is another name of it', async () => {
    const story = await storyWith({
      correction: 'rename',
      value: 'Olga Maria Brandt',
      passages: [selected('a.txt', 'Brandt', 1)],
    });
    const entity = story.entities.find(({ name }) => name === 'Olga Maria Brandt');
    assert.ok(entity?.aliases.includes('Olga Brandt'));
    assert.ok(namesOf(story)['Olga Maria Brandt']?.includes('b.txt:Olga Brandt'));
  });

  test('type: in every source that writes it so', async () => {
    const story = await storyWith({ correction: 'type', value: 'place', passages: [selected('a.txt', 'Nordbank')] });
    assert.equal(story.entities.find(({ name }) => name === 'Nordbank')?.type, 'place');
    for (const { mentions, id } of story.sources) {
      for (const { start, end, type } of mentions) {
        if ((texts[id] ?? '').slice(start, end) === 'Nordbank') assert.equal(type, 'place');
      }
    }
  });

  test('not an entity: here, or these words nowhere', async () => {
    const here = await storyWith({
      correction: 'not-an-entity',
      value: 'here',
      passages: [selected('a.txt', 'Lindby')],
    });
    const everywhere = await storyWith({
      correction: 'not-an-entity',
      value: 'story',
      passages: [selected('a.txt', 'Lindby')],
    });
    const before = namesOf(await storyWith())['Lindby'] ?? [];
    assert.equal(namesOf(here)['Lindby']?.length, before.length - 1);
    assert.equal(namesOf(everywhere)['Lindby'], undefined);
    for (const story of [here, everywhere]) {
      const known = new Set(story.entities.map(({ id }) => id));
      for (const { claims } of story.sources)
        for (const { entities } of claims) assert.ok(entities.every((id) => known.has(id)));
    }
  });

  test('speaker: somebody of the story, somebody else, or nobody', async () => {
    const passages = [selected('a.txt', 'We have no money left')];
    const speakerOf = ({ sources }: Story) =>
      sources[0]?.quotations.find(({ start }) => start === passages[0]?.start)?.speaker;
    const frey = await storyWith({ correction: 'speaker', value: 'Marcus Frey', passages });
    assert.equal(speakerOf(frey)?.entity, frey.entities.find(({ name }) => name === 'Marcus Frey')?.id);
    assert.equal(
      speakerOf(await storyWith({ correction: 'speaker', value: 'A passer-by', passages }))?.name,
      'A passer-by',
    );
    assert.equal(speakerOf(await storyWith({ correction: 'speaker', value: '', passages })), null);
  });

  test('date: the days that words mean', async () => {
    const passages = [selected('a.txt', 'Monday')];
    for (const [value, from, to] of [
      ['2024-05-13', '2024-05-13', '2024-05-13'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2023', '2023-01-01', '2023-12-31'],
      ['2024-05-13/2024-05-15', '2024-05-13', '2024-05-15'],
    ] as const) {
      const { sources } = await storyWith({ correction: 'date', value, passages });
      const date = sources[0]?.dates.find(({ start }) => start === passages[0]?.start);
      assert.deepEqual([date?.value, date?.interval], [value, { from, to }]);
    }
  });

  test('boilerplate and not: what is set is read, or not read, as the article', async () => {
    const sentence = 'Marcus Frey of Nordbank was in Lindby too.';
    const less = await storyWith({ correction: 'boilerplate', passages: [selected('a.txt', sentence)] });
    assert.equal(namesOf(less)['Marcus Frey'], undefined);
    assert.ok(
      less.sources[0]?.zones.some(({ kind, reason }) => kind === 'boilerplate' && reason.code === 'zone.corrected'),
    );
    const zoneOf = ({ sources }: Story) => {
      const at = (texts['a.txt'] ?? '').indexOf('Subscribe');
      return sources[0]?.zones.find(({ start, end }) => start <= at && at < end)?.kind;
    };
    assert.equal(zoneOf(await storyWith()), 'boilerplate');
    const more = await storyWith({
      correction: 'not-boilerplate',
      passages: [selected('a.txt', 'Subscribe to our newsletter')],
    });
    assert.equal(zoneOf(more), 'body');
  });

  test('corrections whose passages are gone, or of sources that are not there, do nothing', async () => {
    const gone = { ...selected('a.txt', 'Marcus Frey'), exact: 'Somebody Quite Different', prefix: 'x', suffix: 'y' };
    const elsewhere = { ...selected('a.txt', 'Marcus Frey'), source: '../c.txt' };
    const nothing = await storyWith();
    for (const one of [gone, elsewhere]) {
      assert.deepEqual(await storyWith({ correction: 'rename', value: 'Nobody', passages: [one] }), nothing);
      assert.deepEqual(await storyWith({ correction: 'not-an-entity', value: 'here', passages: [one] }), nothing);
    }
  });
});
