import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { TopicParts } from '../../../../src/core/link/parts/topicParts';
import type { Claim, Entity, StorySource } from '../../../../src/core/model';

/** A source with one claim of some words; parts are told by nothing else. */
function source(id: string, terms: readonly string[]): StorySource {
  const claims = [{ entities: [], terms }] as unknown as readonly Claim[];
  return { id, claims } as unknown as StorySource;
}

/** Words that the news never has. */
function words(about: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, at) => `${about}${from + at}q`);
}

function partsOf(sources: readonly StorySource[], bound: readonly (readonly [string, string])[] = []) {
  return new TopicParts().update(sources, new Map(), bound);
}

/** Sources that share nothing with others. */
function strangers(count: number): readonly StorySource[] {
  return Array.from({ length: count }, (_, at) => source(`stranger${at}`, words(`stranger${at}x`, 0, 12)));
}

suite('the parts of a story', () => {
  test('are one while there are few sources, whatever they tell of', () => {
    assert.equal(partsOf(strangers(5)).length, 1);
    assert.equal(partsOf(strangers(6)).length, 6);
  });

  test('are sources that tell of one thing, in the order of the story', () => {
    const reports = Array.from({ length: 12 }, (_, at) => {
      const about = at % 3 === 0 ? 'fire' : 'vote';
      return source(`${at}`, [...words(about, at, at + 8), ...words(about, 100, 104)]);
    });
    assert.deepEqual(partsOf(reports), [
      ['0', '3', '6', '9'],
      ['1', '2', '4', '5', '7', '8', '10', '11'],
    ]);
  });

  test('do not hang together by a chain of sources, each like the next one', () => {
    const chain = Array.from({ length: 24 }, (_, at) => source(`${at}`, words('chain', 4 * at, 4 * at + 12)));
    const parts = partsOf(chain);
    assert.ok(parts.length >= 3, `${parts.length} parts`);
    assert.ok(parts.every((part) => part.length > 1));
  });

  test('hold the copies of all reports of one thing', () => {
    const [one, other] = [
      [...words('flood', 0, 12), ...words('one', 0, 12)],
      [...words('flood', 0, 12), ...words('other', 0, 12)],
    ];
    const copies = [...strangers(3), ...Array.from({ length: 30 }, (_, at) => source(`${at}`, at < 15 ? one : other))];
    assert.deepEqual(
      partsOf(copies).map((part) => part.length),
      [1, 1, 1, 30],
    );
    const mixed = Array.from({ length: 30 }, (_, at) => source(`${at}`, at % 2 === 0 ? one : other));
    assert.equal(partsOf(mixed).length, 1);
  });

  test('are one where people said that sources belong together', () => {
    const sources = strangers(12);
    assert.equal(partsOf(sources, [['stranger2', 'stranger7']]).length, 11);
    const bound = partsOf(sources, [
      ['stranger2', 'stranger7'],
      ['stranger7', 'stranger4'],
      ['stranger2', 'stranger4'],
    ]);
    assert.deepEqual(
      new Set(bound.find((part) => part.includes('stranger2'))),
      new Set(['stranger2', 'stranger7', 'stranger4']),
    );
  });

  test('are found again when a source comes between two others', () => {
    const shared = words('shared', 0, 2);
    const before = [
      ...strangers(10),
      source('ta', [...shared, ...words('a', 0, 4)]),
      source('tc', [...shared, ...words('c', 0, 4)]),
    ];
    const between = source('tb', [shared[0] ?? '', ...words('b', 0, 40)]);
    const after = [...before.slice(0, -1), between, ...before.slice(-1)];
    const parts = new TopicParts();
    assert.equal(parts.update(before, new Map()).length, 11);
    assert.deepEqual(parts.update(after, new Map()), partsOf(after));
    assert.deepEqual(parts.update(before, new Map()), partsOf(before));
  });

  test('are those of sources seen for the first time, whatever was edited before', () => {
    // words of the news, and words that nobody ever saw which have their hashes
    const hashed = [
      ['officials', 'q8ku0ix'],
      ['month', 'qcptgox'],
      ['threat', 'q1r8e1x'],
      ['reef', 'government'],
    ];
    const edit = fc.record({
      do: fc.constantFrom('set', 'set', 'remove', 'move'),
      at: fc.nat(19),
      about: fc.nat(3),
      from: fc.nat(14),
    });
    const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(edits, (all) => {
        const told = (about: number, from: number) => [
          ...words(`t${about}x`, from, from + 6),
          ...words('every', from % 3, 2 + (from % 3)),
          ...hashed.flatMap((pair) => pair[(about + from) % 2] ?? []),
        ];
        const ids = Array.from({ length: 20 }, (_, at) => `s${at}`);
        const now = new Map(ids.map((id, at) => [id, source(id, told(at % 4, at % 7))]));
        const parts = new TopicParts();
        const inOrder = (): readonly StorySource[] => ids.flatMap((id) => now.get(id) ?? []);
        parts.update(inOrder(), new Map());
        for (const { do: what, at, about, from } of all) {
          const id = ids[at] ?? '';
          if (what === 'set') now.set(id, source(id, told(about, from)));
          else if (what === 'remove') now.delete(id);
          else ids.splice(from, 0, ...ids.splice(at, 1));
          assert.deepEqual(parts.update(inOrder(), new Map()), partsOf(inOrder()));
        }
      }),
      { seed: 31, numRuns: 150 },
    );
  });

  test('are those of sources seen for the first time, when finding them was left off', () => {
    // two and two share as little as makes a part
    const told = (at: number, edition: number) => {
      const pair = ((at >> 1) + (at % 2 === 0 ? 7 * edition : 0)) % 200;
      return [...words(`t${pair}x`, 0, 2), ...words(`own${at}x`, 0, 3)];
    };
    const sourcesOf = (edition: number) => Array.from({ length: 400 }, (_, at) => source(`s${at}`, told(at, edition)));
    const whole = partsOf(sourcesOf(2));
    for (let left = 1; left <= 12; left++) {
      const parts = new TopicParts();
      parts.update(sourcesOf(0), new Map());
      const steps = parts.updateInSteps(sourcesOf(1), new Map());
      for (let step = 0; step < left; step++) steps.next();
      assert.deepEqual(parts.update(sourcesOf(2), new Map()), whole, `after ${left} steps`);
    }
  });

  test('are others as soon as those that sources name are called otherwise', () => {
    const sources = Array.from({ length: 8 }, (_, at) => {
      const claims = [
        { entities: at < 2 ? ['e0', 'e1', 'e2', 'e3'] : [`f${at}`], terms: [] },
      ] as unknown as readonly Claim[];
      return { id: `${at}`, claims } as unknown as StorySource;
    });
    const called = (name: string) =>
      new Map(['e0', 'e1', 'e2', 'e3'].map((id, at) => [id, { id, name: `${name}${at}` } as unknown as Entity]));
    const anew = (): readonly StorySource[] => sources.map((one) => ({ ...one }));
    const parts = new TopicParts();
    const known = new Map(['e0', 'e1', 'e2', 'e3'].map((id) => [id, { id, name: 'government' } as unknown as Entity]));
    assert.equal(parts.update(anew(), known).length, 8);
    assert.equal(parts.update(anew(), called('qx')).length, 7);
  });

  test('are soon found of many copies', function () {
    this.timeout(20_000);
    const copies = Array.from({ length: 20_000 }, (_, at) => source(`${at}`, words('copy', 0, 5)));
    assert.equal(partsOf(copies).length, 1);
  });
});
