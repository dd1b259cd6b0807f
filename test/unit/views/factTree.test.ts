import * as assert from 'node:assert/strict';
import type { Passage, Story } from '../../../src/core/model';
import { factGroups, type FactNode } from '../../../src/core/views/facts/factNode';
import { factTree, sourceTree } from '../../../src/core/views/factTree';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { at, herald, index, post, story, texts, wire } from './fixture';

function everyNode(nodes: readonly FactNode[]): readonly FactNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])]);
}

function group(id: string, nodes: readonly FactNode[] = factTree(index, inEnglish)): FactNode {
  const found = nodes.find((node) => node.id === id);
  assert.ok(found, id);
  return found;
}

function shown(node: FactNode): readonly string[] {
  return (node.children ?? []).map(
    ({ label, description, flag }) => `${flag ? `${flag}: ` : ''}${label} | ${description ?? ''}`,
  );
}

const ours = 'Mayor Ada Brook will close the old bridge on Friday';
const theirs = 'The bridge may close in April';

/** The rows of a disagreement between whole statements, in these passages and in one of another source. */
function sidesShown(passages: readonly Passage[]): readonly string[] {
  const [, differing] = story.disagreements;
  assert.ok(differing);
  const sides = [
    { reading: ours, claims: [], passages },
    { reading: theirs, claims: [], passages: [at(wire, theirs)] },
  ];
  const whole = { ...story, disagreements: [{ ...differing, sides }] };
  const [row] = group('disagreements', factTree(new StoryIndex(whole, texts), inEnglish)).children ?? [];
  assert.ok(row);
  return shown(row);
}

suite('factTree', () => {
  test('has its groups in their order', () => {
    assert.deepEqual(
      factTree(index, inEnglish).map(({ id }) => id),
      factGroups,
    );
  });

  test('puts real disagreements before garbled wording', () => {
    const disagreements = group('disagreements');
    assert.equal(disagreements.description, '1 conflicting, 1 garbled');
    assert.deepEqual(shown(disagreements), [
      'disagreement: date: 17 May / April | post_9f31, The Herald / wire_0c2d',
      'Garbled wording | 1',
    ]);
    assert.deepEqual(
      disagreements.children?.[0]?.children?.map(({ passage }) => passage),
      [at(post, 'Friday'), at(herald, '17 May 2024'), at(wire, 'April')],
    );
  });

  test('says of each passage of a disagreement who has it and what it reads, before its words', () => {
    const [when] = group('disagreements').children ?? [];
    assert.ok(when);
    assert.deepEqual(shown(when), [
      'post_9f31: 17 May | … will close the old bridge on Friday, the city office said. “We must close it,” Brook said.',
      'The Herald: 17 May | … will shut the old bridge on 17 May 2024, according to the city office. Carl Brook objects.',
      'wire_0c2d: April | The bridge may close in April, an official said. “It has to close,” a spokeswoman said. Share this…',
    ]);
  });

  test('shows no source of a disagreement with the words of another one', () => {
    const mayor = 'The mayor will shut the old bridge on 17 May 2024';
    assert.deepEqual(sidesShown([at(post, ours), at(herald, mayor)]), [
      `post_9f31: ${ours} | `,
      `The Herald: ${mayor} | `,
      `wire_0c2d: ${theirs}, an official said. “It has to close,” a spokeswoman said. Share this… | `,
    ]);
  });

  test('shows no part of a passage beside it', () => {
    const part = at(post, 'Ada Brook will close the old bridge on Friday');
    assert.deepEqual(sidesShown([part, at(post, ours)]), sidesShown([at(post, ours)]));
  });

  test('orders claims by number of sources, and keeps those of one source apart', () => {
    const claims = group('claims');
    assert.deepEqual(shown(claims), [
      'In 3 sources | 1 claim',
      'In 2 sources | 1 claim',
      'In one source only | 1 claim',
    ]);
    assert.deepEqual(shown(group('claims/3', claims.children)), [
      'disagreement: The mayor will shut the old bridge on 17 May 2024 | 3 sources, 1 origin · post_9f31, The Herald, wire_0c2d',
    ]);
  });

  test('keeps what may be the same claim folded below the members of its group', () => {
    const [close, ...rest] = story.groups;
    assert.ok(close);
    const [sure, other, weak] = close.members;
    assert.ok(sure && other && weak);
    const suggesting = { ...story, groups: [{ ...close, members: [sure, other], suggestions: [weak] }, ...rest] };
    const claims = factTree(new StoryIndex(suggesting, texts), inEnglish).find(({ id }) => id === 'claims');
    const members = claims?.children?.[0]?.children?.find(({ id }) => id === 'claim/close')?.children;
    assert.deepEqual(
      members?.map(({ label }) => label),
      [
        'Mayor Ada Brook will close the old bridge on Friday',
        'The mayor will shut the old bridge on 17 May 2024',
        'Perhaps also',
      ],
    );
    assert.deepEqual(
      members?.at(-1)?.children?.map(({ label }) => label),
      ['The bridge may close in April'],
    );
  });

  test('says where a link is weak, and puts what is surely claimed first', () => {
    const [close, must] = story.groups;
    assert.ok(close && must);
    const weak = { ...must, id: 'weak', label: `${herald}#c0`, members: close.members.slice(0, 2).reverse() };
    const faint = {
      ...weak,
      members: weak.members.map((one) => (one.source === post ? { ...one, strength: 0.4 } : one)),
    };
    const groups = [faint, { ...close, members: close.members.slice(0, 2) }];
    const claims = factTree(new StoryIndex({ ...story, groups }, texts), inEnglish).find(({ id }) => id === 'claims');
    const rows = claims?.children?.[0]?.children ?? [];
    assert.deepEqual(
      rows.map(({ id, children }) => [id, children?.map(({ description }) => description)]),
      [
        ['claim/close', ['post_9f31 · same', 'The Herald · same']],
        ['claim/weak', ['The Herald · same', 'post_9f31 · perhaps same']],
      ],
    );
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['The mayor will shut the old bridge on 17 May 2024', 'Mayor Ada Brook will close the old bridge on Friday'],
      'two groups with one claim to stand for them are not called the same',
    );
  });

  test('a number that counts nothing known is one only where it is told of one thing', () => {
    const sources = story.sources.map((source) => ({
      ...source,
      claims: source.claims.map((claim) => ({
        ...claim,
        quantities: [{ start: claim.start, end: claim.start + 3, value: 23, unit: '' }],
      })),
    }));
    const numbers = factTree(new StoryIndex({ ...story, sources }, texts), inEnglish).find(
      ({ id }) => id === 'numbers',
    );
    assert.deepEqual(
      numbers?.children?.map(({ description }) => description),
      ['post_9f31, The Herald, wire_0c2d', 'post_9f31, wire_0c2d', 'The Herald'],
    );
  });

  test('orders days in time, shorter stretches first, and flags contested ones', () => {
    assert.deepEqual(shown(group('timeline')), [
      'disagreement: April 2024 | The bridge may close in April · wire_0c2d',
      'disagreement: Friday 17 May 2024 | Mayor Ada Brook will close the old bridge on Friday · post_9f31, The Herald',
    ]);
  });

  test('tells of a day in the claim that most sources make, and rather in one that says who does it', () => {
    const told = (claims: Story['sources'][number]['claims'], groups: Story['groups'] = []): string | undefined => {
      const sources = story.sources.map((source) => (source.id === post ? { ...source, claims } : source));
      const rows =
        group('timeline', factTree(new StoryIndex({ ...story, sources, groups }, texts), inEnglish)).children ?? [];
      return rows.find(({ label }) => label.startsWith('Friday'))?.description;
    };
    const [whole] = story.sources.find(({ id }) => id === post)?.claims ?? [];
    assert.ok(whole);
    const [part, longer] = ['close the old bridge on Friday', 'the old bridge on Friday, the city office said'];
    const alone = { ...whole, ...at(post, part), id: 'alone' };
    const withSubject = { ...whole, ...at(post, longer), id: 'with', subject: at(post, 'the old bridge') };
    assert.equal(told([alone]), 'close the old bridge on Friday · post_9f31, The Herald');
    assert.equal(told([alone, withSubject]), `${longer} · post_9f31, The Herald`);
    assert.match(told([withSubject, whole], story.groups) ?? '', /^(?:Mayor Ada Brook will close|The mayor will shut)/);
  });

  test('lists people with their sources and quotations with their speakers', () => {
    assert.deepEqual(shown(group('people')), [
      'Ada Brook | mayor · 3 mentions, 2 sources',
      'Carl Brook | 1 mention, 1 source',
    ]);
    assert.deepEqual(shown(group('quotations')), ['Ada Brook | 1 · post_9f31', 'A spokeswoman | 1 · wire_0c2d']);
    assert.equal(group('places').description, 'none');
  });

  test('says where the articles have things from', () => {
    assert.deepEqual(shown(group('origins')), [
      'The city office | 2 sources: post_9f31, The Herald through a press agency',
    ]);
  });

  test('shows the health of each source, in the Sources view too', () => {
    const rows = sourceTree(index, inEnglish);
    assert.deepEqual(
      rows.map(({ label, description }) => `${label} | ${description ?? ''}`),
      [
        'post_9f31 | 14 May 2024 · Old bridge to close',
        'The Herald | Publication date unknown',
        'wire_0c2d | Publication date unknown',
      ],
    );
    assert.ok(shown(rows[2] as FactNode).includes('Boilerplate: 14 % of the text | '));
    assert.ok(shown(rows[1] as FactNode).includes('garble: 1 garbled wording | '));
  });

  test('every row has an id of its own, words for a screen reader, and opens a passage inside its source', () => {
    const nodes = everyNode(factTree(index, inEnglish));
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    for (const { label, accessible, passage } of nodes) {
      for (const text of [label, accessible]) assert.match(text, /^\S.*$/u);
      if (passage) assert.ok(passage.end <= (texts.get(passage.source)?.length ?? -1));
    }
  });

  test('keeps the ids when a source is added', () => {
    const added: Story = {
      ...story,
      sources: [
        { ...(story.sources[1] as Story['sources'][number]), id: 'a-new-one.txt', mentions: [], claims: [] },
        ...story.sources,
      ],
    };
    const ids = new Set(everyNode(factTree(new StoryIndex(added, texts), inEnglish)).map(({ id }) => id));
    const facts = everyNode(factTree(index, inEnglish)).filter(({ id }) =>
      /^(?:claim|entity|disagreement|origin)\//.test(id),
    );
    assert.ok(facts.length > 10);
    for (const { id } of facts) assert.ok(ids.has(id), id);
  });

  test('an empty story has all groups and nothing in them', () => {
    const empty = new StoryIndex(
      { sources: [], entities: [], groups: [], disagreements: [], origins: [], reuse: { passages: [], copies: [] } },
      new Map(),
    );
    assert.ok(factTree(empty, inEnglish).every(({ children }) => children?.length === 0));
  });
});
