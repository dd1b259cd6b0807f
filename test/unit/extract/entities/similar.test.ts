import * as assert from 'node:assert/strict';
import { nameKey, samePerson, sameSpelling, withinEdits } from '../../../../src/core/extract/entities/similar';

const same = (one: string, other: string): boolean => samePerson(nameKey(one), nameKey(other));

suite('likeness of names', () => {
  test('edits are counted with neighbours swapped as one', () => {
    assert.ok(withinEdits('volta', 'volta', 0));
    assert.ok(withinEdits('ivanko', 'ivnako', 1));
    assert.ok(withinEdits('ivanko', 'iwanka', 2));
    assert.ok(!withinEdits('ivanko', 'iwanka', 1));
    assert.ok(!withinEdits('a'.repeat(40), 'a'.repeat(39), 1));
  });

  test('only longer words can be misspelt', () => {
    assert.ok(sameSpelling('tymoshenko', 'timoshenko'));
    assert.ok(sameSpelling('lukashenka', 'lukashenko'));
    assert.ok(!sameSpelling('lee', 'lei'));
    assert.ok(!sameSpelling('hansen', 'jansen'));
  });

  test('initials, middle names, endings and spellings agree; other given names do not', () => {
    assert.ok(same('Anna Maria Lindqvist', 'Anna Lindqvist'));
    assert.ok(same('A. Lindqvist', 'Anna Lindqvist'));
    assert.ok(same('John Harker Jr.', 'John Harker'));
    assert.ok(same('Oleksandr Tymoshenko', 'Oleksander Tymoshenko'));
    assert.ok(same('Abdel-Karim Nour', 'Abdel Karim Nour'));
    assert.ok(!same('Anna Lindqvist', 'Erik Lindqvist'));
    assert.ok(!same('Wei Zhang', 'Min Zhang'));
    assert.ok(!same('Li Na', 'Li Wei'));
  });
});
