import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ownFigures, RECORDED } from '../../eval/ownFigures';

/** Figures that are better the smaller they are. */
const COUNTED_DOWN = /found in boilerplate|mentionsInBoilerplate|falseAlarms/;
/** A change may cost this much where it wins elsewhere. */
const TOLERANCE = 1;

suite('accuracy on labelled pages', () => {
  test('no figure is more than a point worse than the recorded one', async function () {
    this.timeout(60_000);
    const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Readonly<Record<string, number>>;
    const now = await ownFigures();
    const worse = Object.entries(recorded).filter(([name, before]) => {
      const lost = COUNTED_DOWN.test(name) ? (now[name] ?? 100) - before : before - (now[name] ?? 0);
      return lost > TOLERANCE;
    });
    assert.deepEqual(
      worse.map(([name, before]) => `${name}: ${now[name]}, recorded ${before}`),
      [],
      'if the change is right all the same, record it: npm run eval -- --record',
    );
    assert.ok(Object.keys(recorded).length > 30);
  });
});
