import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** Whether two reports are set against each other for what is told to be so in one and not so in the other. */
function areOpposed(one: string, other: string): boolean {
  const texts = { 'one.txt': one, 'other.txt': other };
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  const { disagreements } = linkStory(sources, {
    facts: { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) },
  });
  return disagreements.some(({ kind }) => kind === 'negation');
}

const before = 'The glass works of Orlin Brothers in Tarnby caught fire on Sunday night.';
const after = 'A fire broke out at the glass works of Orlin Brothers in Tarnby on Sunday night.';

suite('opposite states told in whatever words', () => {
  test('of one thing', () => {
    for (const [one, other] of [
      ['Production at the glass works has been halted.', 'Production at the works continues, the company said.'],
      [
        'Inspectors found faults in the wiring in April.',
        'Inspectors who saw the wiring in April had found no faults.',
      ],
      ['Director Ole Brandt resigned on Monday.', 'Director Ole Brandt will stay, the company said.'],
      ['The cameras in the works were running on Sunday.', 'The cameras in the works were out of order on Sunday.'],
      ['The alarm in the works did not sound.', 'The alarm in the works had rung before the fire.'],
      [
        'The plant passed its last safety inspection in May.',
        'The works had failed its last safety inspection in May.',
      ],
      ['Orlin Brothers made a loss of two million crowns.', 'Orlin Brothers made a profit of two million crowns.'],
      ['Tarnby United won the cup final in 2011.', 'Tarnby United was defeated in the cup final in 2011.'],
      [
        'The court in Tarnby opened a case against Ole Brandt for fraud.',
        'The court in Tarnby closed the case against Ole Brandt for fraud.',
      ],
      ['The gate of the glass works remains shut.', 'The gate of the glass works will reopen in June.'],
      ['Director Ole Brandt left Orlin Brothers in May.', 'Director Ole Brandt stayed with Orlin Brothers in May.'],
      [
        'The search for watchman Ole Brandt near the glass works was stopped.',
        'The search for watchman Ole Brandt near the glass works goes on.',
      ],
    ] as const) {
      assert.ok(areOpposed(`${before} ${one}`, `${after} ${other}`), one);
    }
  });

  test('not where a word of one state tells the other', () => {
    for (const [one, other] of [
      ['Tarnby United last won the cup in 2011.', 'Tarnby United defeated Arden Rovers 3-1 in the cup in 2011.'],
      [
        'Orlin Brothers left its prices for glass unchanged in May.',
        'Orlin Brothers kept its prices for glass in May.',
      ],
      [
        'The case opened against Ole Brandt for fraud will be dropped by the court in Tarnby.',
        'The fraud case against Ole Brandt will be closed by the court in Tarnby.',
      ],
      [
        'Sacked watchman Ole Brandt was stopped by police near the glass works.',
        'Sacked watchman Ole Brandt goes on stealing spree near the glass works.',
      ],
    ] as const) {
      assert.ok(!areOpposed(`${before} ${one}`, `${after} ${other}`), one);
    }
  });

  test('not of now and of what is to come back', () => {
    const shut = `${before} The gate of the glass works has been shut.`;
    assert.ok(!areOpposed(shut, `${after} Orlin Brothers agreed to open the gate of the glass works again in June.`));
    assert.ok(!areOpposed(shut, `${after} The gate of the glass works will reopen in June.`));
  });

  test('not of two things, or of two who stand on two sides', () => {
    for (const [one, other] of [
      ['Production at the glass works has been halted.', 'The search for the cause continues, the police said.'],
      ['Mayor Ida Holm supported the plan.', 'Governor Per Lund opposed the plan.'],
      ['Mayor Ida Holm supported the plan.', 'Mayor Ida Holm opposed the delay.'],
      ['Production at the works was not halted.', 'Production at the works continues.'],
      ['The union refused to let Orlin Brothers go under.', 'The union supported Orlin Brothers, it said.'],
      ['All works in Tarnby have been closed.', 'The police continued to hold all works in Tarnby shut.'],
      ['Orlin Brothers will close 14 shops in Tarnby.', 'Orlin Brothers remains open in Tarnby.'],
      ['Carl Orlin climbed on the roof of the works in Tarnby.', 'Carl Orlin fell on the roof of the works in Tarnby.'],
    ] as const) {
      assert.ok(!areOpposed(`${before} ${one}`, `${after} ${other}`), one);
    }
  });
});
