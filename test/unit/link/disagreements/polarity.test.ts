import * as assert from 'node:assert/strict';
import { differentPolarity } from '../../../../src/core/link/disagreements/slotPolarity';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { stem } from '../../../../src/core/link/disagreements/stem';
import { pairOfFirst } from './firstClaims';
import { kindsBetween, rowsBetween } from './reportsOfOneFire';

const areTurned = (one: string, other: string): boolean => kindsBetween(one, other).includes('negation');

suite('one claim is the other turned round', () => {
  test('what there is none of here is told there', () => {
    for (const [one, other] of [
      ['The owner paid the rent.', 'Not one cent of the rent was paid by the owner.'],
      ['No jobs will be lost at the mill.', 'Sixty jobs at the mill will be cut.'],
      ['Kestrel Mills had made a bid for the site.', 'Kestrel Mills never made an offer for the site.'],
      ['Kestrel Mills welcomed the plan for the site.', 'Kestrel Mills has not commented on the plan for the site.'],
      ['The insurers reached an agreement with the tenants.', 'The insurers had not agreed with the tenants.'],
    ] as const)
      assert.ok(areTurned(one, other), one);
  });

  test('read with the verb that is turned, whatever stands before it', () => {
    const sources = [
      'Kestrel Mills has already offered to rebuild the old town hall of Aarhus.',
      'Kestrel Mills has not already offered to rebuild the old town hall of Aarhus.',
    ].map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
    const [row] = linkStory(sources).disagreements;
    assert.deepEqual(
      row?.sides.map(({ reading }) => reading),
      ['Kestrel Mills has already offered', 'Kestrel Mills has not already offered'],
    );
  });

  test('where a link is weak but much besides is told in both', () => {
    const isTurnedAt = (strength: number): boolean =>
      differentPolarity(
        pairOfFirst(
          'The museum had not been warned of a possible break-in.',
          'Police had warned the museum in January that a gang was taking an interest in it.',
          strength,
        ),
      ) !== undefined;
    assert.ok(isTurnedAt(0.55));
    assert.ok(!isTurnedAt(0.45));
  });

  test('not where both come to the same', () => {
    for (const [one, other] of [
      [
        'The tenants will be let in after the inspection.',
        'The tenants will not be let in until the inspection is over.',
      ],
      ['A sale of the site was out of the question.', 'There will be no sale of the site.'],
    ] as const)
      assert.ok(!areTurned(one, other), one);
  });

  test('what was ruled out and comes after all is overtaken', () => {
    const rows = rowsBetween(
      'The mayor ruled out an independent inquiry.',
      'There will be an independent inquiry after all.',
      ['2024-05-06', '2024-06-03'],
    );
    assert.deepEqual(
      rows.map(({ kind, status }) => [kind, status]),
      [['negation', 'overtaken']],
    );
  });

  test('a denial is about what was told weeks before, and so is a silence', () => {
    const days = ['2024-05-06', '2024-06-03'] as const;
    const said = 'Mayor Ida Brandt spoke with the owner before the fire.';
    assert.ok(
      kindsBetween(said, 'The mayor, Ida Brandt, denied having spoken with the owner.', days).includes('negation'),
    );
    const welcomed = 'Kestrel Mills welcomed the plan for the site.';
    assert.ok(
      kindsBetween(welcomed, 'Kestrel Mills has not commented on the plan for the site.', days).includes('negation'),
    );
  });

  test('not where it is too little for it, others did it too, or nobody knows', () => {
    for (const [one, other] of [
      ['The smoke was too thin to be noticed in the harbour.', 'Nobody in the harbour would notice the smoke.'],
      [
        'The union, which speaks for weavers and dyers, has called a strike.',
        'Nor were the weavers and dyers alone in the strike.',
      ],
      ['Kestrel Mills denied that it had paid.', 'Whether anything was paid remains open.'],
      ['Mark Hale should release the plans of the mill.', 'Mark Hale did not release the plans of the mill.'],
      [
        'Neither Mark Hale nor his partners have been charged with any crime related to their use of a private alarm at the mill.',
        'Ruth Crane linked the fire to the use of a private alarm by Mark Hale at the mill.',
      ],
    ] as const)
      assert.ok(!areTurned(one, other), one);
    assert.ok(areTurned('The smoke was noticed in the harbour.', 'Nobody in the harbour noticed the smoke.'));
  });

  test('irregular forms have the stem of their verb', () => {
    assert.equal(stem('paid'), stem('pay'));
    assert.equal(stem('overthrown'), stem('overthrow'));
    assert.equal(stem('women'), stem('woman'));
    assert.notEqual(stem('wound'), stem('wind'));
    assert.equal(stem('leaves'), stem('leave'));
    assert.equal(stem('bases'), stem('base'));
  });
});
