import * as assert from 'node:assert/strict';
import { extractEntities } from '../../../src/core/extract/entities/extract';
import { EntityMerger, mergeEntities } from '../../../src/core/link/aliases';
import type { EntityType, SourceAnalysis } from '../../../src/core/model';
import { readText } from '../../../src/core/text/read';

function analysed(text: string): SourceAnalysis {
  const { mentions, entities } = extractEntities(readText(text));
  return { zones: [], sentences: [], mentions, entities, times: [], quotations: [], claims: [], attributions: [] };
}

/** Story ids by the words of mentions, for sources named a, b, …. */
function story(...texts: string[]) {
  const analyses = new Map(texts.map((text, index) => [String.fromCharCode(97 + index), analysed(text)]));
  const { entities, storyId } = mergeEntities(analyses);
  const idOf = (source: string, words: string): string | undefined => {
    const text = texts[source.charCodeAt(0) - 97] ?? '';
    const mention = analyses.get(source)?.mentions.find(({ start, end }) => text.slice(start, end) === words);
    return mention && storyId(source, mention.entity);
  };
  return { entities, idOf, storyId };
}

/** A source that names Tarnby once, as whatever it takes that for. */
function named(type: EntityType): SourceAnalysis {
  const entity = { id: `${type}:tarnby`, type, name: 'Tarnby', aliases: [], roles: [] };
  const mention = { start: 0, end: 6, type, entity: entity.id };
  return { ...analysed(''), mentions: [mention], entities: [entity] };
}

suite('entities across sources', () => {
  test('a short form of a given name is that of the one whom it can be short for', () => {
    const { entities, idOf } = story(
      'Chief executive William Lund spoke in Oslo. Thomas Hale spoke in Oslo.',
      'Chief executive Bill Lund left Oslo. Tom Hale left Oslo. Bob Hale stayed in Oslo.',
    );
    assert.equal(idOf('b', 'Bill Lund'), idOf('a', 'William Lund'));
    assert.equal(idOf('b', 'Tom Hale'), idOf('a', 'Thomas Hale'));
    assert.equal(entities.filter(({ type }) => type === 'person').length, 3);
    const several = story('Edward Kane and Theodore Kane spoke in Oslo.', 'Ted Kane left Oslo.');
    assert.equal(several.entities.filter(({ type }) => type === 'person').length, 3);
  });

  test('a person named in full in one source and by surname in another is one', () => {
    const { entities, idOf } = story(
      'President Carla Mendes flew to Oslo on Friday. Mendes met Peter Hansen there.',
      'Police said that Mr Hansen had welcomed President Mendes in Oslo.',
    );
    assert.equal(idOf('b', 'Mendes'), idOf('a', 'Carla Mendes'));
    assert.equal(idOf('b', 'Hansen'), idOf('a', 'Peter Hansen'));
    assert.equal(idOf('a', 'Carla Mendes'), 'person:carla-mendes');
    const mendes = entities.find(({ id }) => id === 'person:carla-mendes');
    assert.deepEqual(mendes?.aliases, ['Mendes']);
    assert.deepEqual(mendes.roles, ['president']);
  });

  test('a surname alone does not make one of two people who have it, and stands for the one that most sources name', () => {
    const [carla, dora] = ['President Carla Mendes flew to Oslo.', 'Judge Dora Mendes stayed in Lisbon.'];
    const alone = 'Nobody had seen Mendes on Friday.';
    const even = story(carla, alone, dora, alone);
    assert.notEqual(even.idOf('a', 'Carla Mendes'), even.idOf('c', 'Dora Mendes'));
    assert.equal(even.idOf('b', 'Mendes'), even.idOf('d', 'Mendes'));
    assert.notEqual(even.idOf('b', 'Mendes'), even.idOf('a', 'Carla Mendes'));
    const uneven = story(alone, carla, carla, dora);
    assert.equal(uneven.idOf('a', 'Mendes'), uneven.idOf('b', 'Carla Mendes'));
  });

  test('spellings of a name are one person, other given names another', () => {
    const { idOf } = story(
      'The talks were led by Oleksandr Tymoshenko in Vienna.',
      'In Vienna, Oleksander Timoshenko was not seen, but his sister Olena Tymoshenko was.',
      'Oleksandr Timoshenko left Vienna.',
    );
    assert.equal(idOf('a', 'Oleksandr Tymoshenko'), idOf('c', 'Oleksandr Timoshenko'));
    assert.notEqual(idOf('a', 'Oleksandr Tymoshenko'), idOf('b', 'Olena Tymoshenko'));
  });

  test('a misspelt surname is joined whichever of the two comes first; an initial that fits two people is nobody’s', () => {
    const [one, other] = ['Deirdre Falvy left Vienna on Friday.', 'The talks were led by Deirdre Falvey in Vienna.'];
    for (const texts of [
      [one, other],
      [other, one],
    ] as const) {
      const { entities } = story(...texts);
      assert.equal(entities.filter(({ type }) => type === 'person').length, 1);
    }
    const two = story('Ana Lopez met Alba Lopez in Vienna.', 'The talks were led by A. Lopez in Vienna.');
    assert.equal(two.entities.filter(({ type }) => type === 'person').length, 3);
  });

  test('hundreds of names that go at once take no longer than when they came', () => {
    const texts = Array.from({ length: 60 }, (_, at) =>
      analysed(
        Array.from(
          { length: 40 },
          (_line, line) =>
            `Unit ${String(40 * at + line)} Bank lost Ann${'abcdefgh'[at % 8] ?? ''} Tar${'aeiou'[line % 5] ?? ''}nby.`,
        ).join(' '),
      ),
    );
    const all = new Map(texts.map((text, at) => [`s${String(at)}`, text]));
    const merger = new EntityMerger();
    const timeOf = (work: () => void): number => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    const coming = timeOf(() => merger.merge(all));
    const going = timeOf(() => merger.merge(new Map([...all].slice(0, 1))));
    assert.ok(going < 2 * coming + 20, `${String(going)} ms after ${String(coming)} ms`);
  });

  test('wordings of an organisation and names of a place are one', () => {
    const { idOf, entities } = story(
      'The Kenyan Foreign Ministry said that talks in Bombay went well. The United States agreed.',
      'The Kenyan Ministry of Foreign Affairs thanked Mumbai. Officials from the U.S. stayed away.',
    );
    assert.equal(idOf('a', 'Kenyan Foreign Ministry'), idOf('b', 'Kenyan Ministry of Foreign Affairs'));
    assert.equal(idOf('a', 'Bombay'), idOf('b', 'Mumbai'));
    assert.equal(idOf('a', 'United States'), idOf('b', 'U.S.'));
    assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
  });

  test('a body is named without its country where no other country has one', () => {
    const bank = 'The Central Bank of Kenya cut its rate.';
    const { idOf } = story(bank, 'Traders cheered when the Central Bank cut its rate.');
    assert.equal(idOf('a', 'Central Bank of Kenya'), idOf('b', 'Central Bank'));
    const both = story(
      `${bank} The Central Bank of Nigeria did not.`,
      'Traders cheered when the Central Bank cut its rate.',
    );
    assert.notEqual(both.idOf('a', 'Central Bank of Kenya'), both.idOf('b', 'Central Bank'));
    const council = story(
      'The United Nations Security Council met. The UN Security Council will go on.',
      'The Security Council will meet in Geneva.',
    );
    const names = ['UN Security Council', 'United Nations Security Council'].map((name) => council.idOf('a', name));
    assert.equal(names.filter((name) => name === council.idOf('b', 'Security Council')).length, 2);
  });

  test('what one source takes for a person and another for a body, by one name, is one; not where a source has both', () => {
    const [one, other] = ['person', 'organisation'].map((type) => named(type as EntityType));
    const apart = { ...one, entities: [...(one?.entities ?? []), ...(other?.entities ?? [])] } as SourceAnalysis;
    const idsOf = (...analyses: (SourceAnalysis | undefined)[]): ReadonlySet<string> => {
      const story = new Map(analyses.flatMap((analysis, at) => (analysis ? [[String(at), analysis] as const] : [])));
      return new Set(mergeEntities(story).entities.map(({ id }) => id));
    };
    assert.deepEqual(idsOf(one, other, other), new Set(['organisation:tarnby']));
    assert.deepEqual(idsOf(apart, other), new Set(['person:tarnby', 'organisation:tarnby']));
  });

  test('what is one does not hang on what was there before, and what stays the same is the same object', () => {
    const texts = [
      'President Carla Mendes flew to Oslo. The World Health Organization (WHO) agreed. Tarnby Bank lost.',
      'C. Mendes met Peter Hansen of the WHO. The Foreign Ministry was silent in Tarnby.',
      'The Kenyan Foreign Ministry thanked Mendes. Petar Hansen, an official of the U.N., left Mumbai.',
      'Dora Mendes and Peter Hanson met in Bombay. The Nigerian Foreign Ministry and the United Nations did not.',
      'Tarnby lost its licence. Hansen and the WHO were in Oslo.',
      'Carla Mendes is not Dora Mendes. The W.H.O. and the United Nations met.',
    ].map(analysed);
    const merger = new EntityMerger();
    // each set of sources after each other one that differs in two
    for (let round = 0; round < 200; round++) {
      const held = (round * 37 + (round >> 3)) % 64;
      const sources = new Map(
        texts.flatMap((text, at) => ((held >> at) & 1 ? [[`s${String(at)}`, text] as const] : [])),
      );
      const now = merger.merge(sources);
      const fresh = mergeEntities(sources);
      assert.deepEqual(now.entities, fresh.entities);
      for (const source of sources.keys()) assert.deepEqual(now.namesIn(source), fresh.namesIn(source));
      assert.equal(merger.merge(new Map(sources)), now);
    }
  });

  test('an unknown source or entity keeps its id', () => {
    const { storyId } = story('Peter Hansen lives in Oslo.');
    assert.equal(storyId('z', 'person:peter-hansen'), 'person:peter-hansen');
    assert.equal(storyId('a', 'person:nobody'), 'person:nobody');
  });
});
