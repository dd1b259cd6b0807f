import fc from 'fast-check';
import { targets } from '../fuzz/targets';
import { checkPrototypes } from '../fuzz/untouched';

suite('hostile text and files', () => {
  for (const { name, runs, property } of targets) {
    test(name, async () => {
      await fc.assert(property, { seed: 7, numRuns: runs, endOnFailure: true });
      checkPrototypes();
    }).timeout(60_000);
  }
});
