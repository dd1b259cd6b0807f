import * as assert from 'node:assert/strict';
import {
  checkSheet,
  factsAt,
  filtered,
  nextUnchecked,
  progressOf,
  type CheckedFact,
} from '../../../src/core/review/checkSheet';
import { superlatives } from '../../../src/core/review/superlatives';
import { noteRecord, statusRecord, type ReviewRecord, type Status } from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { checkedSource } from '../../../src/core/views/checkRows';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { storyOf } from '../story/invariants';

const text = [
  'Bridge to close',
  '',
  'Mayor Olga Brandt said the harbour bridge of Lindby will close on 12 May 2024. “Nobody is to blame,” Brandt said.',
  '',
  'Repairs will cost 12 million crowns. It is the largest bridge in the country. Ferries will run every ten minutes.',
  '',
].join('\n');

function indexOf(...texts: readonly string[]): StoryIndex {
  return new StoryIndex(storyOf(...texts), new Map(texts.map((one, at) => [`${at}.txt`, one])));
}

/** A status as it is written for a fact of a text. */
function checked(
  { fact }: CheckedFact,
  status: Status,
  by = 'Ada',
  time = '2024-05-16T09:00:00.000Z',
  of = text,
): ReviewRecord {
  return statusRecord({
    by,
    time,
    status,
    fact: fact.kind,
    passage: selectPassage(of, fact),
    ...(fact.within ? { within: of.slice(fact.within.start, fact.within.end) } : {}),
  });
}

const index = indexOf(text);
const sheet = checkSheet(index, []);
const words = ({ fact }: CheckedFact, of = index): string => of.text(fact.source).slice(fact.start, fact.end);
const find = (kind: string, exact: string, facts = sheet.facts, of = index): CheckedFact =>
  facts.find((one) => one.fact.kind === kind && words(one, of) === exact) ?? assert.fail(`${kind} ${exact}`);

suite('the check sheet', () => {
  test('names with titles, numbers, dates, quotations, superlatives and claims are facts', () => {
    find('name', 'Mayor Olga Brandt');
    find('name', 'Lindby');
    find('number', '12 million');
    find('date', '12 May 2024');
    find('quotation', 'Nobody is to blame,');
    find('superlative', 'largest bridge');
    assert.ok(sheet.facts.some((one) => one.fact.kind === 'claim' && words(one).startsWith('Repairs will cost')));
    assert.ok(!sheet.facts.some((one) => one.fact.kind === 'name' && words(one) === 'Brandt'), 'a name is one fact');
    assert.deepEqual(progressOf(sheet.facts), { checked: 0, total: sheet.facts.length });
  });

  test('superlatives are those that say which one is meant', () => {
    const found = (one: string): string[] =>
      superlatives(one, { start: 0, end: one.length }).map(({ start, end }) => one.slice(start, end));
    assert.deepEqual(found('Europe’s second-largest port is the most modern of all, an unprecedented feat.'), [
      'largest port',
      'most modern',
      'unprecedented feat',
    ]);
    assert.deepEqual(found('The West protest in the forest, last week and the last week, at first. Most came.'), []);
  });

  test('a status counts, the newest of several people, and what is no fact is not counted', () => {
    const number = find('number', '12 million');
    const name = find('name', 'Lindby');
    const { facts } = checkSheet(index, [
      checked(number, 'confirmed'),
      checked(number, 'disputed', 'Bo', '2024-05-17T09:00:00.000Z'),
      checked(name, 'not-a-fact'),
    ]);
    const now = find('number', '12 million', facts);
    assert.deepEqual([now.status, now.record?.by, now.earlier.map(({ by }) => by)], ['disputed', 'Bo', ['Ada']]);
    assert.deepEqual(progressOf(facts), { checked: 1, total: sheet.facts.length - 1 });
  });

  test('when a passage changes only the facts in it are unchecked again, and say what they were', () => {
    const records = sheet.facts.map((fact) => checked(fact, 'confirmed'));
    const now = text.replace('12 million crowns', '14 million crowns');
    const edited = indexOf(`A new first line of the page.\n\n${now.replace('“', '"').replace('”', '"')}`);
    const { facts, orphans } = checkSheet(edited, records);
    const changed = facts.filter(({ hasChanged }) => hasChanged);
    assert.ok(changed.length > 0 && orphans.length === 0);
    for (const one of changed) {
      assert.equal(one.status, 'unchecked');
      const { start, end } = one.fact.within ?? one.fact;
      assert.match(edited.text('0.txt').slice(start, end), /14 million/);
    }
    const number = find('number', '14 million', facts, edited);
    assert.ok(number.hasChanged && number.record?.passage.exact === '12 million');
    assert.equal(find('name', 'Mayor Olga Brandt', facts, edited).status, 'confirmed');
    const own = facts.filter(({ fact }) => fact.source === '0.txt');
    const row = checkedSource(edited, '0.txt', own, own, inEnglish).rows.find(({ fact }) => fact === number);
    assert.equal(row?.status, 'changed');
    assert.match(row?.description ?? '', /changed since it was checked/);
    assert.match(row?.tooltip ?? '', /Was confirmed by Ada on 2024-05-16: “Repairs will cost 12 million crowns\.”/);
  });

  test('what was written about passages that are gone is an orphan', () => {
    const claim = find('claim', 'Repairs will cost 12 million crowns.'.replace('.', ''));
    const note = noteRecord({
      by: 'Ada',
      time: '2024-05-16T09:00:00.000Z',
      text: 'Why?',
      passage: selectPassage(text, claim.fact),
    });
    const records = [checked(claim, 'confirmed'), note];
    assert.deepEqual(checkSheet(indexOf('Something else stands here now.'), records).orphans, records);
    assert.deepEqual(checkSheet(indexOf(text), records).orphans, []);
  });

  test('a fact that only a person found is a row', () => {
    const start = text.indexOf('Ferries will run');
    const own = {
      fact: { kind: 'number' as const, source: '0.txt', start, end: start + 16 },
      status: 'unchecked' as const,
      earlier: [],
      hasChanged: false,
    };
    const { facts } = checkSheet(index, [checked(own, 'disputed')]);
    assert.equal(find('number', 'Ferries will run', facts).status, 'disputed');
    assert.equal(facts.length, sheet.facts.length + 1);
  });

  test('filters, the next unchecked fact, and the facts at a place', () => {
    assert.ok(filtered(sheet.facts, { kinds: ['number'] }).every(({ fact }) => fact.kind === 'number'));
    assert.equal(filtered(sheet.facts, { statuses: ['confirmed'] }).length, 0);
    assert.equal(filtered(sheet.facts, { sources: ['other.txt'] }).length, 0);
    const visited: unknown[] = [];
    let place = { source: '0.txt', offset: 0 };
    let last: CheckedFact['fact'] | undefined;
    for (let step = 0; step < sheet.facts.length; step++) {
      last = nextUnchecked(sheet.facts, place, last) ?? assert.fail('there is one more');
      visited.push(last);
      place = { source: last.source, offset: last.start };
    }
    assert.deepEqual(
      visited,
      sheet.facts.map(({ fact }) => fact),
      'all, those inside each other too',
    );
    assert.equal(nextUnchecked(sheet.facts, place, last), visited[0], 'and round');
    assert.equal(
      nextUnchecked(sheet.facts, { source: '0.txt', offset: 60 })?.start,
      sheet.facts.find(({ fact }) => fact.start >= 60)?.fact.start,
    );
    assert.ok(visited.length > 6);
    assert.equal(
      nextUnchecked(
        checkSheet(
          index,
          sheet.facts.map((fact) => checked(fact, 'confirmed')),
        ).facts,
        place,
      ),
      undefined,
    );
    const at = text.indexOf('12 million');
    const here = factsAt(sheet.facts, { source: '0.txt', start: at, end: at });
    assert.deepEqual(
      here.map(({ fact }) => fact.kind),
      ['number', 'claim'],
    );
  });

  test('a note whose passage has changed says how like it still is', () => {
    const note = noteRecord({
      by: 'Ada',
      time: '1',
      text: 'Hm.',
      passage: selectPassage(text, find('quotation', 'Nobody is to blame,').fact),
    });
    assert.equal(checkSheet(index, [note]).notes[0]?.alike, undefined);
    const [placed] = checkSheet(indexOf(text.replace('is to blame', 'was to blame')), [note]).notes;
    assert.ok(placed?.alike !== undefined && placed.alike > 0.75 && placed.alike < 1);
  });

  test('notes stand with their answers', () => {
    const where = selectPassage(text, find('number', '12 million').fact);
    const note = noteRecord({ by: 'Ada', time: '1', text: 'Who says so?', passage: where });
    const reply = noteRecord({ by: 'Bo', time: '2', text: 'The council.', passage: where, replyTo: note.id });
    const lost = noteRecord({ by: 'Bo', time: '3', text: 'Agreed.', passage: where, replyTo: 'gone' });
    const { notes } = checkSheet(index, [reply, lost, note]);
    assert.deepEqual(
      notes.map((one) => [one.note.text, one.replies.map((answer) => answer.text)]),
      [
        ['Who says so?', ['The council.']],
        ['Agreed.', []],
      ],
    );
  });

  test('answers to answers stand with their note; notes that answer each other in a ring are not lost', () => {
    const where = selectPassage(text, find('number', '12 million').fact);
    const say = (id: string, time: string, replyTo?: string): ReviewRecord => ({
      ...noteRecord({ by: 'Ada', time, text: id, passage: where, ...(replyTo === undefined ? {} : { replyTo }) }),
      id,
    });
    const records = [say('c', '3', 'b'), say('b', '2', 'a'), say('a', '1'), say('x', '4', 'y'), say('y', '5', 'x')];
    assert.deepEqual(
      checkSheet(index, records).notes.map((one) => [one.note.id, one.replies.map(({ id }) => id)]),
      [
        ['a', ['b', 'c']],
        ['x', []],
        ['y', []],
      ],
    );
  });
});
