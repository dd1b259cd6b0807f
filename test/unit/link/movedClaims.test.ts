import * as assert from 'node:assert/strict';
import { MovedClaims } from '../../../src/core/link/movedClaims';
import { plain } from '../../../src/core/link/disagreements/sourceIndex';
import { analyseSource } from '../../../src/core/story/analyse';
import { linkStory } from '../../../src/core/story/link';

const first = 'The port of Larnaca was closed on Tuesday after two cranes collapsed in the storm.';
const filling = 'Nobody knows yet how long the repairs will take, and ships wait outside the harbour for a free berth.';
const last = 'Elena Markou, a spokeswoman for the port, said that 12 people were hurt on Monday.';
const text = `Harbour closed\n\n${first} ${filling} ${filling} ${last}\n`;

function read(of: string) {
  const source = linkStory([{ id: 'a.txt', text: of, analysis: analyseSource(of) }]).sources[0];
  assert.ok(source);
  return { source, text: of };
}

/** What is known to have only moved when a text becomes another one: the words of these claims as they are now. */
function movedTo(now: string, from = text): readonly string[] {
  const [before, after] = [read(from), read(now)];
  const moved = new MovedClaims();
  moved.add(before, after);
  return after.source.claims.flatMap((claim) => {
    const known = moved.before(claim);
    if (!known) return [];
    assert.equal(from.slice(known.start, known.end), now.slice(claim.start, claim.end));
    return now.slice(claim.start, claim.end);
  });
}

suite('claims that only stand elsewhere', () => {
  test('are those far from an edit, in front of it and behind it', () => {
    const words = movedTo(text.replace('two cranes', 'two old cranes'));
    assert.ok(words.some((claim) => claim.includes('12 people were hurt')));
    assert.ok(!words.some((claim) => claim.includes('cranes')));
    const late = movedTo(text.replace('12 people', '13 people'));
    assert.ok(late.some((claim) => claim.includes('cranes')));
    assert.ok(!late.some((claim) => claim.includes('people were hurt')));
  });

  test('are those between edits in several places', () => {
    const long = `Harbour closed\n\n${filling} ${first} ${filling} ${last}\n`;
    const words = movedTo(long.replace('Harbour', 'A harbour').replace('12 people', '13 people'), long);
    assert.ok(words.some((claim) => claim.includes('cranes')));
    assert.ok(!words.some((claim) => claim.includes('people were hurt')));
  });

  test('are none when the source is of another day', () => {
    assert.ok(movedTo(text.replace('Harbour closed', 'Harbour now closed')).length > 0);
    assert.deepEqual(movedTo(text.replace('Harbour closed', 'Published: 17 May 2024')), []);
  });

  test('are known together with whom their source names now and did not, or no more', () => {
    const [before, after] = [read(text), read(text.replace('in the storm', 'in the storm off Paphos'))];
    const moved = new MovedClaims();
    moved.add(before, after);
    const claim = after.source.claims.find((one) => moved.before(one));
    assert.ok(claim);
    assert.deepEqual([...moved.namedAnew(claim)], ['place:paphos']);
  });

  test('are none when the source tells of another one of several things', () => {
    assert.ok(movedTo(text.replace('two cranes', 'two old cranes')).length > 0);
    assert.deepEqual(movedTo(text.replace('two cranes', 'the south pier')), []);
  });

  test('are known together with what their source says now and did not, or no more', () => {
    const instead = first.replace('two cranes', 'a crane');
    const [before, after] = [read(text), read(text.replace(first, instead))];
    const moved = new MovedClaims();
    moved.add(before, after);
    const claim = after.source.claims.find((one) => moved.before(one));
    assert.ok(claim);
    for (const words of [first, instead]) assert.ok(moved.isSaidAnew(plain(words), claim), words);
    for (const words of [filling, last]) assert.ok(!moved.isSaidAnew(plain(words), claim), words);
  });
});
