import * as assert from 'node:assert/strict';
import { comparePoints } from '../../../../src/core/link/disagreements/comparePoints';
import { differentModality } from '../../../../src/core/link/disagreements/slotCertainty';
import { differentStages } from '../../../../src/core/link/disagreements/slotStages';
import { statesIn } from '../../../../src/core/link/disagreements/states';
import { firstClaims, pairOfFirst } from './firstClaims';

const LINKED = 0.6;
const APART = 0.4;

suite('two claims of which only a part is of one matter', () => {
  test('what one person may do and another will is no step', () => {
    const stageOf = (one: string, other: string) => differentStages(pairOfFirst(one, other, LINKED))?.code;
    const open = 'Ann Leigh may meet the tenants of the mill.';
    assert.equal(stageOf(open, 'Ann Leigh will meet Mark Hale and the tenants of the mill.'), 'differs.modality');
    assert.equal(stageOf(open, 'Mark Hale will meet Ann Leigh and the tenants of the mill.'), undefined);
  });

  test('what is asked must be told, not only who asks', () => {
    const askedOf = (other: string) =>
      differentModality(
        pairOfFirst(
          'For the insurers of Kestrel Mills and the Tarnby police it is unclear whether the guard ran to the harbour.',
          other,
          LINKED,
          0.5,
        ),
      )?.code;
    const asking = 'For the insurers of Kestrel Mills and the Tarnby police';
    assert.equal(askedOf(`${asking} the guard ran to the harbour.`), 'differs.unconfirmed');
    assert.equal(askedOf(`${asking} the guard used a hose.`), undefined);
  });

  test('opposite states need more in common than a name that stands in both', () => {
    const pointsOf = (one: string, other: string) =>
      comparePoints(...firstClaims(one, other, APART)).map(({ code }) => code);
    assert.deepEqual(
      pointsOf(
        'The mayor of Tarnby, Ann Leigh, was cleared for lack of evidence.',
        'Former banker Ann Leigh was convicted of bribery and fined.',
      ),
      ['differs.opposite'],
    );
    assert.deepEqual(
      pointsOf(
        "Two towns in effect shut down Kestrel Mills' main outlets.",
        'The embargo on cloth to Kestrel Mills continued unabated.',
      ),
      [],
    );
  });
});

suite('the states that a claim tells', () => {
  const signsIn = (text: string) => statesIn(firstClaims(text, text, LINKED)[0]).map(({ sign }) => sign);

  test('are not turned by a negation that a comma keeps apart', () => {
    const [died] = signsIn('Four tenants died in the blaze.');
    assert.ok(died);
    assert.deepEqual(signsIn('Four tenants, none of them children, died in the blaze.'), [died]);
    assert.deepEqual(signsIn('None of the tenants died in the blaze.'), [-died]);
  });

  test('are none where somebody is called something, or called for something', () => {
    assert.equal(signsIn('The union called a strike.').length, 1);
    assert.deepEqual(signsIn('Ann Leigh calls Mark Hale a fool.'), []);
    assert.deepEqual(signsIn('The union calls for talks.'), []);
  });
});
