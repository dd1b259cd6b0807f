import * as assert from 'node:assert/strict';
import type { DisagreementKind } from '../../../../src/core/model';
import type { Merged } from '../../../../src/core/link/disagreements/findings';
import { namesTold } from '../../../../src/core/link/disagreements/namesTold';
import { reason } from '../../../../src/core/words';

function row(kind: DisagreementKind, ...readings: readonly string[]): Merged {
  return {
    kind,
    status: 'garble',
    sides: readings.map((reading) => ({ reading, claims: [], passages: [] })),
    reason: reason('link.context'),
    weight: 0.2,
  };
}

suite('rows on names', () => {
  test('on a surname alone are told with the first name', () => {
    const full = row('name', 'Duncan Rait', 'Duncan Raite');
    const other = row('name', 'Berg', 'Burg');
    assert.deepEqual(namesTold([row('name', 'Raite', 'Rait'), full, other]), [full, other]);
    assert.equal(namesTold([row('name', 'Raite', 'Rait')]).length, 1);
  });

  test('read differently', () => {
    assert.deepEqual(namesTold([row('name', 'Surgeon General', 'surgeon general.')]), []);
    const closed = row('negation', 'closed', 'closed');
    assert.deepEqual(namesTold([closed]), [closed]);
  });
});
