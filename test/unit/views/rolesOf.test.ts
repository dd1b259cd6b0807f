import * as assert from 'node:assert/strict';
import { roleOf } from '../../../src/core/views/rolesOf';

suite('roleOf', () => {
  test('the first role that says what somebody is: no form of address, nor what only qualifies one', () => {
    const role = (...roles: readonly string[]): string | undefined =>
      roleOf({ id: 'person:ada', type: 'person', name: 'Ada Brook', aliases: [], roles });
    assert.equal(role('Mrs', 'former', 'former mayor', 'mayor'), 'former mayor');
    assert.equal(role('mr.', 'counterpart'), undefined);
  });
});
