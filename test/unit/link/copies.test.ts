import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { CopyFinder } from '../../../src/core/link/reuse/copies';
import type { StorySource } from '../../../src/core/model';

/** A source of some sentences, by their numbers. */
function sourceOf(id: string, numbers: readonly number[]): { readonly source: StorySource; readonly text: string } {
  let text = '';
  const sentences = numbers.map((number) => {
    const start = text.length;
    text += `The harbour of town number ${String(number)} will be closed for as long as repairs take. `;
    return { start, end: text.length - 1, paragraph: 0 };
  });
  return { source: { id, sentences } as unknown as StorySource, text };
}

const texts = fc.array(fc.nat(7), { minLength: 1, maxLength: 6 });
/** For each of some places what stands there, if anything. */
const stories = fc.array(fc.array(fc.option(texts, { freq: 4 }), { minLength: 24, maxLength: 24 }), {
  minLength: 2,
  maxLength: 5,
});

suite('copies of sources', () => {
  test('are those of a fresh story, whatever the story was before', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const finder = new CopyFinder();
        let last: readonly (readonly number[] | null)[] = [];
        for (const wanted of all) {
          // most of a story stays as it is
          const now = wanted.map((own, at) =>
            last.length === 0 || (own?.[0] ?? at) % 3 === 0 ? own : (last[at] ?? null),
          );
          last = now;
          const sources = now.flatMap((own, at) => (own ? [sourceOf(`s${String(at).padStart(2, '0')}`, own)] : []));
          const textOf = (id: string): string => sources.find(({ source }) => source.id === id)?.text ?? '';
          const list = sources.map(({ source }) => source);
          assert.deepEqual(finder.find(list, textOf), new CopyFinder().find(list, textOf));
        }
      }),
    );
  });

  test('of one text take time in proportion to their number', () => {
    const timeOf = (count: number): number => {
      const all = Array.from({ length: count }, (_, at) =>
        sourceOf(String(at).padStart(5, '0'), [...Array(20).keys(), 100 + at]),
      );
      const byId = new Map(all.map(({ source, text }) => [source.id, text]));
      // what else the machine does is no time of this process
      const before = process.cpuUsage();
      const copies = new CopyFinder().find(
        all.map(({ source }) => source),
        (id) => byId.get(id) ?? '',
      );
      assert.equal(copies.length, count - 1);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    timeOf(200);
    const least = (count: number): number => Math.min(...Array.from({ length: 3 }, () => timeOf(count)));
    const [few, many] = [least(300), least(3000)];
    assert.ok(many < 25 * few, `${many / few} times as long for ten times as many`);
  });
});
