import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptStories } from '../../../src/core/link/publication/stories';
import { tellingOf } from '../../../src/core/link/publication/telling';
import { readText } from '../../../src/core/text/read';

const words =
  'Limassol Markou harbour cranes Nicosia Kyprou ferry Paphos strike airline glacier Helsinki verdict'.split(' ');

const told = fc
  .shuffledSubarray(words, { minLength: 2, maxLength: 7 })
  .map((some) => some.join(' '))
  .map((text) => tellingOf(text, readText(text).zones));

suite('the stories of a folder that changes', () => {
  test('are those of a folder that is seen for the first time', () => {
    const edit = fc.record({ at: fc.nat(39), telling: told });
    fc.assert(
      fc.property(fc.array(told, { minLength: 40, maxLength: 40 }), fc.array(edit, { maxLength: 12 }), (all, edits) => {
        const kept = new KeptStories();
        const now = [...all];
        kept.of([...now]);
        for (const { at, telling } of edits) {
          now[at] = telling;
          assert.deepEqual(kept.of([...now]), new KeptStories().of([...now]));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
