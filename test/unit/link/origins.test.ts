import * as assert from 'node:assert/strict';
import { GroupIndex } from '../../../src/core/link/groupIndex';
import { countOrigins, findOrigins, OriginFinder } from '../../../src/core/link/origins';
import { ClaimOrigins } from '../../../src/core/link/origins/claimOrigins';
import type { Origin } from '../../../src/core/model';
import { selectorOf } from '../../../src/core/store/selector';
import { analyseSource } from '../../../src/core/story/analyse';
import { StoryLinker } from '../../../src/core/story/link';
import { type HandmadeSource, type HandmadeStory, handmadeStory } from './handmadeStory';

function find(origins: readonly Origin[], name: string): Origin {
  const found = origins.find((origin) => origin.name === name);
  assert.ok(found, `no origin "${name}" among ${origins.map((origin) => origin.name).join(', ')}`);
  return found;
}

function counts({ groups }: HandmadeStory, origins: readonly Origin[]): readonly (number | undefined)[] {
  return groups.map((group) => countOrigins(group, new ClaimOrigins(origins)));
}

const claim = 'the harbour stays closed until June';

suite('origins', () => {
  test('several files, one origin, found through a relay', () => {
    const story = handmadeStory({
      a: {
        text: `The Port Authority said ${claim}.`,
        claims: [[claim]],
        names: [['Port Authority', 'organisation']],
        credits: [['Port Authority', 'said', claim]],
      },
      b: {
        text: `The Port Authority said, Dalpress reports, ${claim}.`,
        claims: [[claim]],
        names: [
          ['Port Authority', 'organisation'],
          ['Dalpress', 'organisation'],
        ],
        credits: [
          ['Port Authority', 'said', claim],
          ['Dalpress', 'reports', `reports, ${claim}`],
        ],
      },
      c: { text: `${claim}, it seems.`, claims: [[claim]] },
    });
    const [group] = story.groups;
    assert.equal(group && countOrigins(group, new ClaimOrigins(findOrigins(story)), new Set(['a', 'b'])), undefined);
    const origins = findOrigins(story);
    const port = find(origins, 'Port Authority');
    assert.deepEqual(port.files, ['a', 'b']);
    assert.deepEqual(port.claims, ['a#c0', 'b#c0']);
    assert.deepEqual(port.via, [{ source: 'b', name: 'Dalpress' }]);
    assert.deepEqual(counts(story, origins), [1]);
  });

  test('no origin can be told', () => {
    const story = handmadeStory({
      a: { text: `${claim}.`, claims: [[claim]] },
      b: { text: `So ${claim}.`, claims: [[claim]] },
    });
    const origins = findOrigins(story);
    assert.deepEqual(origins, []);
    assert.deepEqual(counts(story, origins), [undefined]);
  });

  test('two sources that speak for themselves are two origins', () => {
    const by = (body: string): HandmadeSource => ({
      text: `${body} said ${claim}.`,
      claims: [[claim]],
      names: [[body, 'organisation']],
      credits: [[body, 'said', claim]],
    });
    const story = handmadeStory({ a: by('Port Authority'), b: by('Seamen’s Union') });
    assert.deepEqual(counts(story, findOrigins(story)), [2]);
  });

  test('a spokesperson counts for the organisation, in other files too', () => {
    const story = handmadeStory({
      a: {
        text: `A spokeswoman for the Port Authority, Ann Leigh, said ${claim}.`,
        claims: [[claim]],
        names: [
          ['Port Authority', 'organisation'],
          ['Ann Leigh', 'person'],
        ],
        credits: [['Ann Leigh', 'said', claim]],
      },
      b: {
        text: `Ann Leigh said ${claim}.`,
        claims: [[claim]],
        names: [['Ann Leigh', 'person']],
        credits: [['Ann Leigh', 'said', claim]],
      },
    });
    const origins = findOrigins(story);
    assert.deepEqual(find(origins, 'Port Authority').files, ['a', 'b']);
    assert.deepEqual(counts(story, origins), [1]);
  });

  test('who is only spoken of by a spokesperson counts for nobody else', () => {
    const told = `Port Authority spokesman Mark Hale told Dalpress that Ann Leigh was ill.`;
    const story = handmadeStory({
      a: {
        text: told,
        names: [
          ['Port Authority', 'organisation'],
          ['Mark Hale', 'person'],
          ['Dalpress', 'organisation'],
          ['Ann Leigh', 'person'],
        ],
      },
      b: {
        text: `Ann Leigh said ${claim}.`,
        claims: [[claim]],
        names: [['Ann Leigh', 'person']],
        credits: [['Ann Leigh', 'said', claim]],
      },
    });
    assert.deepEqual(find(findOrigins(story), 'Ann Leigh').files, ['b']);
  });

  test('"the ministry" is the ministry named before, and a statement is the one spoken of', () => {
    const text = `The Ministry of Fisheries met on Monday. The ministry said ${claim}. The statement added that no ship may leave.`;
    const story = handmadeStory({
      a: {
        text,
        claims: [[claim], ['no ship may leave']],
        names: [['Ministry of Fisheries', 'organisation']],
        credits: [
          ['The ministry', 'said', claim],
          ['The statement', 'added', 'no ship may leave'],
        ],
      },
    });
    assert.deepEqual(find(findOrigins(story), 'Ministry of Fisheries').claims, ['a#c0', 'a#c1']);
  });

  test('unnamed stays unnamed, and is tied to a named origin as inferred only', () => {
    const story = handmadeStory({
      a: {
        text: `The Port Authority said ${claim}.`,
        claims: [[claim]],
        names: [['Port Authority', 'organisation']],
        credits: [['Port Authority', 'said', claim]],
      },
      b: {
        text: `Officials said ${claim}.`,
        claims: [[claim]],
        credits: [['Officials', 'said', claim, { kind: 'unnamed' }]],
      },
    });
    const origins = findOrigins(story);
    const port = find(origins, 'Port Authority');
    assert.deepEqual(port.files, ['a']);
    assert.deepEqual(port.inferred, ['b']);
    assert.equal(find(origins, 'Officials').kind, 'unnamed');
    assert.deepEqual(counts(story, origins), [1]);
  });

  test('two claims that officials make have no origin in common, two of one body have', () => {
    const isOne = (name: string, kind: 'named' | 'unnamed'): boolean => {
      const source = (text: string): HandmadeSource => ({
        text,
        claims: [[claim]],
        names: kind === 'named' ? [[name, 'organisation']] : [],
        credits: [[name, 'said', claim, { kind }]],
      });
      const story = handmadeStory({
        a: source(`${name} said ${claim}.`),
        b: source(`On Friday ${name} said ${claim}.`),
      });
      return new ClaimOrigins(findOrigins(story)).isOne('a#c0', 'b#c0');
    };
    assert.ok(isOne('Dalpress', 'named'));
    assert.ok(!isOne('Officials', 'unnamed'));
  });

  test('what a file gives to nobody in particular is tied to the named origin of that claim alone', () => {
    const second = 'the ferry sails on Sunday';
    const story = handmadeStory({
      a: {
        text: `The Port Authority said ${claim}. Dalpress said ${second}.`,
        claims: [[claim], [second]],
        names: [
          ['Port Authority', 'organisation'],
          ['Dalpress', 'organisation'],
        ],
        credits: [
          ['Port Authority', 'said', claim],
          ['Dalpress', 'said', second],
        ],
      },
      b: {
        text: `Officials said ${claim}. ${second}.`,
        claims: [[claim], [second]],
        credits: [['Officials', 'said', claim, { kind: 'unnamed' }]],
      },
      c: {
        text: `Officials said ${claim}, ${second}.`,
        claims: [[claim], [second]],
        credits: [['Officials', 'said', `${claim}, ${second}`, { kind: 'unnamed' }]],
      },
    });
    const origins = findOrigins(story);
    assert.deepEqual(find(origins, 'Port Authority').inferred, ['b', 'c']);
    assert.deepEqual(find(origins, 'Dalpress').inferred, ['c']);
  });

  test('a pronoun is a person or a body as it says, of late, and by itself no origin', () => {
    const other = 'no ship may leave';
    const namesOf = (pronoun: string, between = ''): readonly string[] =>
      findOrigins(
        handmadeStory({
          a: {
            text: `Ann Leigh said ${claim}. ${between}${pronoun} added ${other}.`,
            claims: [[claim], [other]],
            names: [['Ann Leigh', 'person']],
            credits: [
              ['Ann Leigh', 'said', claim],
              [pronoun, 'added', other, { kind: 'unnamed' }],
            ],
          },
        }),
      ).flatMap(({ name, claims }) => (claims.includes('a#c1') ? [name] : []));
    assert.deepEqual(namesOf('She'), ['Ann Leigh']);
    assert.deepEqual(namesOf('They'), []);
    assert.deepEqual(namesOf('She', 'The gulls were loud. '.repeat(60)), []);
  });

  test('a name that is nowhere marked here is that of the body that the story knows', () => {
    const story = handmadeStory({
      a: {
        text: `Dalpress said ${claim}.`,
        claims: [[claim]],
        names: [['Dalpress', 'organisation', 'organisation:dalpress']],
        credits: [['Dalpress', 'said', claim]],
      },
      b: { text: `The DALPRESS said ${claim}.`, claims: [[claim]], credits: [['The DALPRESS', 'said', claim]] },
    });
    assert.deepEqual(find(findOrigins(story), 'Dalpress').files, ['a', 'b']);
  });

  test('a name that is nowhere marked here is found again when another source marks it, as in a fresh story', () => {
    const of = (marks: boolean): HandmadeStory =>
      handmadeStory({
        a: {
          text: `Dalpress said ${claim}.`,
          claims: [[claim]],
          names: marks ? [['Dalpress', 'organisation', 'organisation:dalpress']] : [],
          credits: [['Dalpress', 'said', claim]],
        },
        b: { text: `The DALPRESS said ${claim}.`, claims: [[claim]], credits: [['The DALPRESS', 'said', claim]] },
      });
    const [before, now] = [of(false), of(true)];
    const [, same] = before.sources;
    const [fresh] = now.sources;
    assert.ok(same && fresh);
    const finder = new OriginFinder();
    finder.find(before, new GroupIndex(before.groups));
    const story = { ...now, sources: [fresh, same] };
    assert.deepEqual(finder.find(story, new GroupIndex(story.groups)), findOrigins(story));
    assert.deepEqual(find(findOrigins(story), 'Dalpress').files, ['a', 'b']);
  });

  test('somebody’s lawyer speaks for himself, somebody’s ministry for him', () => {
    const originsOf = (whose: string): readonly string[] =>
      findOrigins(
        handmadeStory({
          a: {
            text: `Ann Leigh's ${whose} said ${claim}.`,
            claims: [[claim]],
            names: [['Ann Leigh', 'person']],
            credits: [[`Ann Leigh's ${whose}`, 'said', claim]],
          },
        }),
      ).map(({ name }) => name);
    assert.deepEqual(originsOf('campaign'), ['Ann Leigh']);
    assert.deepEqual(originsOf('old lawyer'), ["Ann Leigh's old lawyer"]);
  });

  test('the broadcaster that unnamed officials told is the nearest named source', () => {
    const story = handmadeStory({
      a: {
        text: `Officials told Norwatch that ${claim}.`,
        claims: [[claim]],
        names: [['Norwatch', 'organisation']],
        credits: [['Officials', 'told', claim, { kind: 'unnamed' }]],
      },
    });
    assert.deepEqual(find(findOrigins(story), 'Norwatch').claims, ['a#c0']);
  });

  test('who did not confirm somebody’s report is not its source', () => {
    const story = handmadeStory({
      a: {
        text: `Neither company confirmed the report by the Norwatch agency that ${claim}.`,
        claims: [[claim]],
        names: [['Norwatch', 'organisation']],
        credits: [['Neither company', 'confirmed', claim]],
      },
    });
    assert.deepEqual(
      findOrigins(story).map(({ name }) => name),
      ['Norwatch'],
    );
  });

  test('wishes and plans give no source', () => {
    const story = handmadeStory({
      a: {
        text: 'Ann Leigh wants to reopen the harbour.',
        claims: [['to reopen the harbour']],
        names: [['Ann Leigh', 'person']],
        credits: [['Ann Leigh', 'wants', 'to reopen the harbour']],
      },
    });
    assert.deepEqual(findOrigins(story), []);
  });

  test('a country speaks by its name and its capital', () => {
    const by = (name: string): HandmadeSource => ({
      text: `${name} said ${claim}.`,
      claims: [[claim]],
      names: [[name, 'place']],
      credits: [[name, 'said', claim]],
    });
    const story = handmadeStory({ a: by('Norway'), b: by('Oslo') }, { 'place:norway': 'NO', 'place:oslo': 'NO' });
    const origins = findOrigins(story);
    assert.equal(origins.length, 1);
    assert.deepEqual(counts(story, origins), [1]);
  });

  test('what one body said weeks apart is two origins', () => {
    const by = (published: string): HandmadeSource => ({
      text: `The Port Authority said ${claim}.`,
      published,
      claims: [[claim]],
      names: [['Port Authority', 'organisation']],
      credits: [['Port Authority', 'said', claim]],
    });
    const origins = findOrigins(handmadeStory({ a: by('2021-03-01'), b: by('2021-03-04'), c: by('2021-05-01') }));
    assert.deepEqual(
      origins.map(({ files }) => files),
      [['a', 'b'], ['c']],
    );
    assert.equal(new Set(origins.map(({ id }) => id)).size, 2);
  });

  test('a source that is as it was before a correction has its claims from where they come from now', () => {
    const one =
      'Headline\n\nThe World Health Organization (WHO) said that 12 people died in Tarnby. UN officials said the harbour may open again.';
    const other =
      'Headline\n\nThe ministry said that the harbour was closed on Tuesday. The WHO said at least 12 people had died.';
    const first = { id: 'e.txt', text: one, analysis: analyseSource(one) };
    const sources = [first, { id: 'b.txt', text: other, analysis: analyseSource(other) }];
    const start = one.indexOf('Tarnby');
    const passage = { source: 'e.txt', ...selectorOf(one, { start, end: start + 'Tarnby'.length }) };
    const linker = new StoryLinker();
    linker.link([first], { published: '2024-05-16' });
    linker.link(sources, {
      published: '2024-05-16',
      corrections: [{ correction: 'date', value: '2024-05-13', passages: [passage] }],
    });
    const origins = linker.link(sources, { published: '2024-05-16' }).origins;
    assert.deepEqual(origins, new StoryLinker().link(sources, { published: '2024-05-16' }).origins);
  });
});
