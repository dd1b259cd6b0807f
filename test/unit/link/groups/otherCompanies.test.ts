import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** How many groups two texts make. */
function groupsOf(one: string, other: string): number {
  const sources = [one, other].map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  return linkStory(sources).groups.length;
}

/** A company's results as all companies' are told. */
function results(company: string, [net, share, sales, before, year, yearBefore]: readonly string[]): string {
  return `${company} reports third-quarter results

${company} said third-quarter net income rose to $${net} million, or $${share} a share. Sales rose to $${sales} billion from $${before} billion. For the nine months, net rose to $${year} million from $${yearBefore} million.
`;
}

suite('reports that are told in the same words', () => {
  const marlowe = results('Marlowe Corp.', ['108.8', '1.35', '4.27', '4', '313.2', '283.9']);

  test('of two companies are not of one story', () => {
    const quillan = results('Quillan Corp.', ['87.1', '2.02', '2.1', '1.4', '254', '163']);
    assert.equal(groupsOf(marlowe, quillan), 0);
  });

  test('of one company are', () => {
    const retold = marlowe.replace('Sales rose', 'Its sales went up').replace('said third-quarter', "'s third-quarter");
    assert.ok(groupsOf(marlowe, retold) >= 3);
  });

  test('are not of one story for the exchange that both name', () => {
    const trade = (company: string, price: string, more: string): string =>
      `${company} slips\n\n${company} slipped on Friday. In composite trading on the New York Stock Exchange, ${company} closed at $${price} a share. The New York Stock Exchange had halted trading in ${company} for an hour. ${more}\n`;
    assert.equal(
      groupsOf(
        trade('Marlowe', '52.125', 'Its chairman has stepped down.'),
        trade('Quillan', '16.25', 'A plant in Ohio is to be sold.'),
      ),
      0,
    );
  });
});
