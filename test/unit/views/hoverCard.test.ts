import * as assert from 'node:assert/strict';
import type { Passage, Story } from '../../../src/core/model';
import { MOST_LINES, type HoverCard } from '../../../src/core/views/card';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish, reason } from '../../../src/core/words';
import { at, find, herald, index, post, story, texts, wire } from './fixture';

function cardOver(source: string, words: string, occurrence = 0): HoverCard {
  const card = hoverCard(index, source, find(source, words, occurrence).start + 1, inEnglish);
  assert.ok(card, `there is a card over “${words}”`);
  return card;
}

/** Lines as text: `style: text`, links in brackets. */
function read(card: HoverCard): readonly string[] {
  return card.lines.map(
    ({ style, parts }) => `${style}: ${parts.map(({ text, open }) => (open ? `[${text}]` : text)).join('')}`,
  );
}

function opened(card: HoverCard): readonly Passage[] {
  return card.lines.flatMap(({ parts }) => parts.flatMap(({ open }) => open ?? []));
}

suite('hoverCard', () => {
  test('over a name: who, where, what is said, and whom it is not', () => {
    const card = cardOver(post, 'Brook', 1);
    assert.deepEqual(card.span, find(post, 'Brook', 1));
    assert.deepEqual(read(card), [
      'title: Ada Brook – mayor',
      'text: Also as Ada Brooke',
      'text: 3 mentions in 2 sources: [post_9f31] 2 · [The Herald] 1',
      'text: 1 quotation: [post_9f31] 1',
      'text: Not the same as [Carl Brook]',
      'hint: Why this one: the last fuller name before it is [“Ada Brook”]',
    ]);
    assert.deepEqual(opened(card).at(-1), at(post, 'Ada Brook'));
  });

  test('over a garbled name: the other reading', () => {
    assert.ok(
      read(cardOver(herald, 'Carl Brook')).includes(
        'warning: garbled wording: Ada Brook ([post_9f31]) · Carl Brook ([The Herald])',
      ),
    );
  });

  test('over a damaged name: the sound one, with what is told of both', () => {
    const [garbled, ...others] = story.disagreements;
    assert.ok(garbled);
    const damaged = { ...garbled, reason: reason('differs.damaged-name') };
    const card = hoverCard(
      new StoryIndex({ ...story, disagreements: [damaged, ...others] }, texts),
      herald,
      find(herald, 'Carl Brook').start + 1,
      inEnglish,
    );
    assert.ok(card);
    assert.deepEqual(read(card).slice(0, 4), [
      'title: Ada Brook – mayor, written here as “Carl Brook”',
      'warning: garbled wording, a damaged name: Ada Brook ([post_9f31]) · Carl Brook ([The Herald])',
      'text: Also as Ada Brooke',
      'text: 4 mentions in 2 sources: [post_9f31] 2 · [The Herald] 2',
    ]);
  });

  test('an origin that other sources only hint at is named with their own words', () => {
    const [named] = story.origins;
    assert.ok(named);
    const hint = {
      ...named,
      id: 'o1',
      name: 'an official',
      kind: 'unnamed' as const,
      files: [wire],
      passages: [at(wire, 'an official')],
      claims: [`${wire}#c0`],
      via: [],
    };
    const told = new StoryIndex({ ...story, origins: [{ ...named, inferred: [wire] }, hint] }, texts);
    const card = hoverCard(told, herald, find(herald, 'will shut').start + 1, inEnglish);
    assert.ok(card);
    assert.ok(
      read(card).includes(
        'text: From the city office ([post_9f31], [The Herald] through a press agency; not named in [wire_0c2d] “an official”)',
      ),
      read(card).join('\n'),
    );
  });

  test('over a date: its days, how they were found, who differs, who agrees', () => {
    assert.deepEqual(read(cardOver(post, 'Friday')), [
      'title: Friday 17 May 2024 – “Friday”',
      'warning: date: 17 May ([post_9f31], [The Herald]) · April ([wire_0c2d])',
      'text: From the city office ([post_9f31], [The Herald] through a press agency)',
      'text: How: same',
      'text: Also in [The Herald] “17 May 2024”',
      'hint: This source: 14 May 2024 (inferred, well supported: same)',
      'hint: Part of a claim in 3 sources, 1 origin; the sources differ: date',
    ]);
  });

  test('over a claim that is linked weakly: its own words, and only what differs in it', () => {
    const groups = story.groups.map((group) => ({
      ...group,
      members: group.members.map((one) => (one.source === post ? { ...one, strength: 0.4 } : one)),
    }));
    const place = find(post, 'will close').start;
    const linesIn = (from: Story): readonly string[] => {
      const card = hoverCard(new StoryIndex(from, texts), post, place, inEnglish);
      return card ? read(card) : [];
    };
    const [sure] = linesIn(story);
    const [weak] = linesIn({ ...story, groups });
    assert.match(sure ?? '', /^title: The mayor will shut the old bridge .* – planned, 3 sources/);
    assert.match(
      weak ?? '',
      /^title: Mayor Ada Brook will close the old bridge .* – planned, perhaps also in 3 sources/,
    );
    const others = story.disagreements.map((one) => ({ ...one, sides: one.sides.slice(1) }));
    assert.ok(linesIn({ ...story, disagreements: others }).some((line) => line.startsWith('warning: date')));
    assert.ok(!linesIn({ ...story, groups, disagreements: others }).some((line) => line.startsWith('warning: date')));
  });

  test('over a date of no known day: its words, not its value', () => {
    const sources = story.sources.map((source) => ({
      ...source,
      dates: source.dates.map(({ start, end, type, how }) => ({ start, end, type, how, value: 'XXXX-WXX-5' })),
    }));
    const card = hoverCard(new StoryIndex({ ...story, sources }, texts), post, find(post, 'Friday').start, inEnglish);
    assert.equal(card && read(card)[0], 'title: “Friday”');
  });

  test('what is overtaken stands in the order in which it came out', () => {
    const [, when] = story.disagreements;
    assert.ok(when);
    const published = new Map([
      [post, '2024-05-14'],
      [herald, '2024-05-14'],
      [wire, '2024-03-02'],
    ]);
    const dated = story.sources.map((source) => ({
      ...source,
      published: { date: published.get(source.id) ?? '', confidence: 'given' as const, evidence: [] },
    }));
    const index = new StoryIndex(
      { ...story, sources: dated, disagreements: [{ ...when, status: 'overtaken' }] },
      texts,
    );
    const card = hoverCard(index, post, find(post, 'Friday').start + 1, inEnglish);
    assert.equal(
      card && read(card)[1],
      'warning: older report: April ([wire_0c2d]) → 17 May ([post_9f31], [The Herald])',
    );
  });

  test('days in reasons are read out', () => {
    const how = reason('date.publication-day', '2024-05-17');
    const sources = story.sources.map((source) => ({ ...source, dates: source.dates.map((one) => ({ ...one, how })) }));
    const card = hoverCard(
      new StoryIndex({ ...story, sources }, texts),
      post,
      find(post, 'Friday').start + 1,
      inEnglish,
    );
    assert.ok(card && read(card).includes('text: How: the day of publication, 17 May 2024'));
  });

  test('over a quotation: the speaker, other wordings, and a warning that they differ', () => {
    assert.deepEqual(read(cardOver(post, 'We must close it,')), [
      'title: [Ada Brook] – mayor, quotation, 2 sources',
      'warning: The sources put different words into quotation marks: take none as exact without the original',
      'list: [wire_0c2d] “It has to close,” – says more',
      'hint: Linked because: same',
    ]);
    assert.equal(read(cardOver(wire, 'It has to close,'))[0], 'title: [A spokeswoman] – quotation, 2 sources');
  });

  test('over a quotation without a speaker: who says the same elsewhere, and what to do', () => {
    const nameless = story.sources.map((source) =>
      source.id === wire
        ? { ...source, quotations: source.quotations.map((quotation) => ({ ...quotation, speaker: null })) }
        : source,
    );
    const { start } = find(wire, 'It has to close,');
    const card = hoverCard(new StoryIndex({ ...story, sources: nameless }, texts), wire, start + 1, inEnglish);
    assert.ok(card);
    assert.deepEqual(read(card).slice(0, 2), [
      'title: No speaker in this source – quotation, 2 sources',
      'text: In post_9f31 the same is said by Ada Brook: say who speaks, or take the quotation marks away',
    ]);
  });

  test('over a shared claim: sources and origins, differences, the others, the origin, the reason', () => {
    assert.deepEqual(read(cardOver(herald, 'will shut')), [
      'title: The mayor will shut the old bridge on 17 May 2024 – planned, 3 sources, 1 origin: the city office',
      'warning: date: 17 May ([post_9f31], [The Herald]) · April ([wire_0c2d])',
      'text: From the city office ([post_9f31], [The Herald] through a press agency)',
      'list: [post_9f31] “Mayor Ada Brook will close the old bridge on Friday”',
      'list: [wire_0c2d] “The bridge may close in April” – differs',
      'hint: Linked because: same',
    ]);
  });

  test('a claim goes before indirect speech at the same place', () => {
    assert.match(read(cardOver(wire, 'bridge may'))[0] ?? '', /3 sources, 1 origin/);
  });

  test('over contested words outside linked claims: the readings', () => {
    const bare = new StoryIndex(
      { ...story, sources: story.sources.map((source) => ({ ...source, mentions: [] })) },
      texts,
    );
    const card = hoverCard(bare, herald, find(herald, 'Carl Brook').start, inEnglish);
    assert.ok(card);
    assert.deepEqual(card.span, find(herald, 'Carl Brook'));
    assert.deepEqual(read(card), [
      'title: Carl Brook',
      'warning: garbled wording: Ada Brook ([post_9f31]) · Carl Brook ([The Herald])',
    ]);
  });

  test('over a claim that only one source makes: that it is only here', () => {
    assert.deepEqual(read(cardOver(herald, 'objects')), ['title: Carl Brook objects – planned, only here']);
    const isSaid = (parts: Partial<Story>): boolean =>
      hoverCard(new StoryIndex({ ...story, ...parts }, texts), herald, find(herald, 'objects').start + 1, inEnglish) !==
      undefined;
    assert.ok(isSaid({}));
    assert.ok(!isSaid({ sources: story.sources.filter(({ id }) => id === herald) }), 'there is no other source');
    const [place, elsewhere] = [at(herald, 'Carl Brook objects'), at(wire, 'It has to close,')] as const;
    const passages = [{ relation: 'close-paraphrase', strength: 'medium', sides: [place, elsewhere] }] as const;
    assert.ok(!isSaid({ reuse: { passages, copies: [] } }), 'the words stand elsewhere, too');
    const claim = story.sources.find(({ id }) => id === herald)?.claims.find(({ start }) => start === place.start);
    const [first] = story.groups;
    const [member] = first?.members ?? [];
    assert.ok(claim && first && member);
    const suggestions = [{ ...member, claim: claim.id, source: herald }];
    assert.ok(!isSaid({ groups: [{ ...first, suggestions }] }), 'it may be the claim of others');
  });

  test('says nothing where there is nothing to say', () => {
    assert.equal(hoverCard(index, wire, find(wire, 'Share').start, inEnglish), undefined);
    assert.equal(hoverCard(index, 'elsewhere.txt', 0, inEnglish), undefined);
  });

  test('every link leads to a passage inside a source of the story', () => {
    for (const [source, text] of texts) {
      for (let offset = 0; offset < text.length; offset++) {
        for (const passage of opened(
          hoverCard(index, source, offset, inEnglish) ?? { span: { start: 0, end: 0 }, lines: [] },
        )) {
          assert.ok(passage.start < passage.end && passage.end <= (texts.get(passage.source)?.length ?? -1));
        }
      }
    }
  });

  test('has at most twelve short lines, however many sources share the claim', () => {
    const many = new Map<string, string>();
    const [first] = story.sources;
    const [group] = story.groups;
    assert.ok(first && group);
    const text = texts.get(post) ?? '';
    const ids = Array.from({ length: 40 }, (_, number) => `report-${number}.txt`);
    for (const id of ids) many.set(id, text);
    const crowd = new StoryIndex(
      {
        ...story,
        sources: ids.map((id) => ({
          ...first,
          id,
          claims: first.claims.map((claim, at) => ({ ...claim, id: `${id}#c${at}` })),
        })),
        groups: [
          {
            ...group,
            label: `${ids[0] ?? ''}#c0`,
            members: ids.map((id) => ({
              ...(group.members[0] as (typeof group.members)[number]),
              claim: `${id}#c0`,
              source: id,
            })),
          },
        ],
        disagreements: Array.from({ length: 9 }, (_, number) => ({
          id: `d${number}`,
          kind: 'date' as const,
          status: 'differs' as const,
          group: group.id,
          sides: ids.map((id) => ({
            reading: 'a reading '.repeat(30),
            claims: [],
            passages: [{ source: id, start: 0, end: 9 }],
          })),
          reason: { code: 'stance.same' as const, args: [] },
          weight: 1,
        })),
      },
      many,
    );
    for (const words of ['will close', 'Ada Brook', 'Friday']) {
      const card = hoverCard(crowd, ids[3] ?? '', find(post, words).start, inEnglish);
      assert.ok(card && card.lines.length > 3 && card.lines.length <= MOST_LINES);
      for (const line of read(card)) assert.ok(line.length < 600, line);
    }
  });

  test('every word goes through the translator', () => {
    const card = hoverCard(index, herald, find(herald, 'will shut').start, (message) => `<${message}>`);
    assert.ok(card);
    const own = card.lines.flatMap(({ parts }) => parts.filter(({ open }) => !open).map(({ text }) => text)).join(' ');
    assert.match(own, /<planned>, <\{0\} sources>/);
    assert.match(own, /<Linked because: \{0\}>/);
  });
});
