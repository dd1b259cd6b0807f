import * as assert from 'node:assert/strict';
import { comparePoints } from '../../../../src/core/link/disagreements/comparePoints';
import { answeredQuestion, isOpen } from '../../../../src/core/link/disagreements/openQuestions';
import { groundOf } from '../../../../src/core/link/disagreements/purposes';
import { differentModality } from '../../../../src/core/link/disagreements/slotCertainty';
import { differentPolarity } from '../../../../src/core/link/disagreements/slotPolarity';
import { differentStages } from '../../../../src/core/link/disagreements/slotStages';
import { stageOf } from '../../../../src/core/link/disagreements/stages';
import { statesIn } from '../../../../src/core/link/disagreements/states';
import { compareWordings } from '../../../../src/core/link/disagreements/wordings';
import { firstClaims, pairOfFirst } from './firstClaims';

const LINKED = 0.6;
const APART = 0.4;

suite('two claims of which only a part is of one matter', () => {
  test('what one person may do and another will is no step', () => {
    const differenceOf = (one: string, other: string) => differentStages(pairOfFirst(one, other, LINKED))?.code;
    const open = 'Ann Leigh may meet the tenants of the mill.';
    assert.equal(differenceOf(open, 'Ann Leigh will meet Mark Hale and the tenants of the mill.'), 'differs.modality');
    assert.equal(differenceOf(open, 'Mark Hale will meet Ann Leigh and the tenants of the mill.'), undefined);
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

  test('what is yet to be said was not said weeks before', () => {
    const open = 'The rent of the old mill and the terms of the lease are yet to be confirmed.';
    const told = 'Ann Leigh told the tenants of the rent of the old mill and the terms of the lease.';
    const differenceOn = (day: string): string | undefined =>
      answeredQuestion(
        pairOfFirst(`LORN, May 6, 2024 (AP) — ${open}`, `LORN, ${day}, 2024 (AP) — ${told}`, LINKED, 0.5),
      )?.code;
    assert.equal(differenceOn('May 6'), 'differs.unconfirmed');
    assert.equal(differenceOn('April 2'), undefined);
  });

  test('what is sought by others is no attempt of its own', () => {
    const stageIn = (text: string) => stageOf(firstClaims(text, text, LINKED)[0]).stage;
    assert.equal(stageIn('Ann Leigh sought the keys of the mill.'), 'tried');
    assert.notEqual(stageIn('Ann Leigh is being sought as a witness.'), 'tried');
  });

  test('what somebody means to do is not what a thing is meant for', () => {
    const aimOf = (one: string) => groundOf(firstClaims(one, one, LINKED)[0])?.kind;
    assert.equal(aimOf('The sale was intended to pay the debts of the mill.'), 'purpose');
    assert.equal(aimOf('Ann Leigh had intended to pay the debts of the mill.'), undefined);
  });

  test('one word of two that are quoted makes no rendering of the other', () => {
    const wordingOf = (one: string, other: string) =>
      compareWordings(
        ...firstClaims(
          `The mill gave a “${one}” to its tenants.`,
          `Tenants of the mill got a “${other}” on Monday.`,
          APART,
        ),
      )?.code;
    assert.equal(wordingOf('cruel and brutal order', 'brutal, cruel decree'), 'differs.wording');
    assert.equal(wordingOf('cruel order', 'brutal order'), 'differs.wording');
    assert.equal(wordingOf('cruel order', 'friendly order'), undefined);
  });

  test('two sentences of one speaker that share only what anybody may say are not one quotation', () => {
    const wordingOf = (other: string) =>
      compareWordings(
        ...firstClaims(
          '“I feel that on the ice we want to follow the coach,” Ann Leigh said.',
          `“${other},” Ann Leigh said.`,
          0.7,
        ),
      )?.code;
    assert.equal(wordingOf('I felt that on the rink we wanted to follow the trainer'), 'differs.wording');
    assert.equal(wordingOf('I felt that at the club we wanted to pay the tenants'), undefined);
  });

  test('what each speaker says of himself is no matter of the other', () => {
    const polarityOf = (speaker: string) =>
      differentPolarity(
        pairOfFirst(
          '“I know the tenants of the mill,” said Ann Leigh.',
          `“I do not know the tenants of the mill,” said ${speaker}.`,
          0.9,
        ),
      )?.code;
    assert.equal(polarityOf('Ann Leigh'), 'differs.negation');
    assert.equal(polarityOf('Mark Hale'), undefined);
  });

  test('who is found not to be there leaves nothing open', () => {
    const leavesOpen = (text: string) => isOpen(firstClaims(text, text, LINKED)[0]);
    assert.ok(leavesOpen('The police have not determined who was in the mill.'));
    assert.ok(!leavesOpen('“We determined that there was nobody else in the mill,” Ann Leigh said.'));
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

  test('are not those that somebody only tries to reach', () => {
    assert.equal(signsIn('The tenants wanted to leave the mill.').length, 1);
    assert.deepEqual(signsIn('The tenants tried to leave the mill.'), []);
  });

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
