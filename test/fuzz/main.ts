/**
 * Tries hostile texts and files on everything that reads them, for as long as wanted.
 *
 *   npm run fuzz -- [--minutes N] [--seed S] [--only TEXT]
 *
 * Fails with the seed and the smallest input that was found to break something; the same seed tries the same again.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { targets } from './targets';
import { checkPrototypes } from './untouched';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
  },
});

const chosen = targets.filter(({ name }) => name.includes(values.only));
const end = Date.now() + Number(values.minutes) * 60_000;
const tried = new Map(chosen.map(({ name }) => [name, 0]));
let seed = Number(values.seed);
let failures = 0;

async function main(): Promise<void> {
  console.log(`seed ${seed}`);
  while (Date.now() < end && chosen.length > 0) {
    for (const { name, runs, property } of chosen) {
      const result = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: 60_000 });
      tried.set(name, (tried.get(name) ?? 0) + result.numRuns);
      checkPrototypes();
      if (result.failed && !result.interrupted) {
        failures++;
        const why = String(result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance);
        console.log(`FAIL ${name}, --seed ${seed}\n${why.slice(0, 2000)}`);
        console.log((fc.defaultReportMessage(result) ?? '').slice(0, 4000));
      }
    }
    seed++;
  }
  for (const [name, count] of tried) console.log(`${String(count).padStart(8)}  ${name}`);
  process.exitCode = failures > 0 ? 1 : 0;
}

void main();
