import * as assert from 'node:assert/strict';
import { extractQuotations } from '../../../../src/core/extract/quotes/extract';
import type { Entity, EntityType, Mention, ReadText, Span } from '../../../../src/core/model';
import { readText } from '../../../../src/core/text/read';
import { cpuTime } from './cpuTime';

const LEAD = 'A long first sentence about the town and its river stands here so that the page has a body to read.\n\n';

interface Names {
  readonly [name: string]: {
    readonly type: EntityType;
    readonly id?: string;
    readonly roles?: readonly string[];
    readonly country?: string;
  };
}

/** Reads a body of text with the given names marked wherever they stand. */
function read(body: string, names: Names = {}) {
  const text = `Town meets again after flood\n\n${LEAD}${body}`;
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const [name, { type, id = name, roles = [], country }] of Object.entries(names)) {
    entities.set(id, { id, type, name: id, aliases: [], roles, ...(country === undefined ? {} : { country }) });
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length, type, entity: id });
  }
  mentions.sort((left, right) => left.start - right.start);
  const found = extractQuotations(readText(text), mentions, [...entities.values()]);
  const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
  return {
    quotations: found.quotations.map((quotation) => ({
      kind: quotation.kind,
      content: words(quotation),
      speaker: words(quotation.speaker),
      entity: quotation.speaker?.entity,
      cue: words(quotation.cue),
      via: words(quotation.via),
    })),
    attributions: found.attributions.map((one) => ({
      content: words(one),
      source: words(one.source),
      kind: one.kind,
      manner: one.manner,
      via: words(one.via),
      pieces: one.content?.map(words),
      nested: one.nested === true,
    })),
  };
}

suite('quotations and their speakers', () => {
  const said: readonly (readonly [text: string, content: string, speaker: string, cue: string])[] = [
    ['“We will rebuild the bridge,” Ann Lee said.', 'We will rebuild the bridge,', 'Ann Lee', 'said'],
    [
      '“We will rebuild the bridge,” said Ann Lee, a baker from Hull.',
      'We will rebuild the bridge,',
      'Ann Lee',
      'said',
    ],
    ['“Will they rebuild the bridge?” Ann Lee asked.', 'Will they rebuild the bridge?', 'Ann Lee', 'asked'],
    [
      '“We will rebuild the bridge,” Ann Lee, a baker who lost her shop, told reporters on Monday.',
      'We will rebuild the bridge,',
      'Ann Lee',
      'told',
    ],
    ['Ann Lee said, “We will rebuild the bridge.”', 'We will rebuild the bridge.', 'Ann Lee', 'said'],
    ['Ann Lee added: “We will rebuild the bridge.”', 'We will rebuild the bridge.', 'Ann Lee', 'added'],
    ['According to Ann Lee, “the bridge was never safe.”', 'the bridge was never safe.', 'Ann Lee', 'According to'],
    ['“The bridge was never safe,” according to Ann Lee.', 'The bridge was never safe,', 'Ann Lee', 'according to'],
    ['“The bridge was never safe.” — Ann Lee', 'The bridge was never safe.', 'Ann Lee', '—'],
  ];
  for (const [text, content, speaker, cue] of said) {
    test(text, () => {
      const quotation = read(text).quotations.find((one) => one.kind !== 'indirect');
      assert.equal(quotation?.content, content);
      assert.equal(quotation.speaker, speaker);
      assert.equal(quotation.cue, cue);
    });
  }

  test('an office speaks for who is named right behind it', () => {
    const names = { 'Ann Lee': { type: 'person' }, Hullbank: { type: 'organisation' } } as const;
    const speakerOf = (text: string): unknown =>
      read(text, names).quotations.find((one) => one.kind !== 'indirect')?.entity;
    for (const text of [
      '“We will rebuild the bridge,” said the mayor, Ann Lee, who lost her shop.',
      '“We will rebuild the bridge,” said her lawyer, Ann Lee.',
      '“We will rebuild the bridge,” Hullbank’s chief executive, Ann Lee, told reporters.',
    ])
      assert.equal(speakerOf(text), 'Ann Lee', text);
    assert.equal(speakerOf('“We will rebuild the bridge,” said the mayor, Ann Lee being away.'), undefined);
  });

  test('a quotation broken by its clause has one speaker', () => {
    const { quotations, attributions } = read('“We will rebuild,” Ann Lee said, “and we will pay for it.”');
    assert.deepEqual(
      quotations.map(({ content, speaker }) => [content, speaker]),
      [
        ['We will rebuild,', 'Ann Lee'],
        ['and we will pay for it.', 'Ann Lee'],
      ],
    );
    assert.equal(attributions.length, 1);
    assert.equal(attributions[0]?.pieces?.length, 2);
  });

  test('a following quotation standing alone goes on', () => {
    const { quotations } = read('“We will rebuild,” Ann Lee said. “It will take two years.”');
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      ['Ann Lee', 'Ann Lee'],
    );
  });

  test('a colon announces the next paragraph', () => {
    const { quotations } = read('The mayor added:\n\n“Nobody was told about the cracks in the bridge.”');
    assert.equal(quotations[0]?.speaker, 'The mayor');
  });

  test('a repeated opening mark carries the speaker over paragraphs', () => {
    const { quotations } = read('Ann Lee said: “The bridge was old.\n\n“It should have been closed long ago.”');
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      ['Ann Lee', 'Ann Lee'],
    );
  });

  test('quoted words in a sentence of the writer are partial', () => {
    const { quotations } = read('Ann Lee said the bridge was “a danger to all” of us.');
    assert.deepEqual(
      quotations
        .filter(({ kind }) => kind !== 'indirect')
        .map(({ kind, content, speaker }) => [kind, content, speaker]),
      [['partial', 'a danger to all', 'Ann Lee']],
    );
  });

  test('titles are not speech', () => {
    assert.deepEqual(read('The film “Rivers of the North” opens on Friday.').quotations, []);
  });

  test('who speaks in the middle of a page of quotations without words around them is not invented', () => {
    assert.equal(
      read('The town calls the bridge “old faithful” today.').quotations.find(({ kind }) => kind === 'partial')
        ?.content,
      'old faithful',
    );
  });
});

suite('entities of speakers', () => {
  const people: Names = {
    'Ann Lee': { type: 'person', id: 'ann', roles: ['mayor'] },
    'Tom Hart': { type: 'person', id: 'tom', roles: ['engineer'] },
  };

  test('names', () => assert.equal(read('“It fell,” said Ann Lee.', people).quotations[0]?.entity, 'ann'));

  test('pronouns point back to who spoke last', () => {
    const { quotations } = read('Tom Hart built it. “It fell,” said Ann Lee. “We heard it,” she said.', people);
    assert.deepEqual(
      quotations.map(({ entity }) => entity),
      ['ann', 'ann'],
    );
  });

  test('a pronoun that does not fit the title is passed over', () => {
    const { quotations } = read('Mr. Hart met Mrs. Lee by the river. “It fell,” he said.', {
      Hart: { type: 'person', id: 'tom' },
      Lee: { type: 'person', id: 'ann' },
    });
    assert.equal(quotations[0]?.entity, 'tom');
  });

  test('offices point to who holds them', () => {
    const { quotations } = read(
      'Ann Lee met Tom Hart. “It fell,” the engineer said. “We know,” said the mayor.',
      people,
    );
    assert.deepEqual(
      quotations.map(({ entity }) => entity),
      ['tom', 'ann'],
    );
  });

  test('a statement speaks for its body; a lawyer does not speak for a name in front of him', () => {
    const names: Names = {
      'River Board': { type: 'organisation', id: 'board' },
      'Ann Lee': { type: 'person', id: 'ann' },
    };
    assert.equal(
      read('A statement by the River Board said that the bridge was safe.', names).quotations[0]?.entity,
      'board',
    );
    assert.equal(read('Ann Lee’s lawyer said that the bridge was safe.', names).quotations[0]?.entity, undefined);
  });

  test('a capital that speaks stands for its country, where that is named too', () => {
    const oslo = { type: 'place', country: 'NO' } as const;
    const said = 'Oslo rejected what it called a “strange proposal” on Friday.';
    assert.equal(read(said, { Oslo: oslo }).quotations[0]?.entity, 'Oslo');
    const both = { Oslo: oslo, Norway: { type: 'place', country: 'NO' } } as const;
    assert.equal(read(`${said} Norway has no plans.`, both).quotations[0]?.entity, 'Norway');
  });

  test('two names are no one entity', () => {
    const quotation = read('Ann Lee and Tom Hart said that the bridge was safe.', people).quotations[0];
    assert.equal(quotation?.speaker, 'Ann Lee and Tom Hart');
    assert.equal(quotation.entity, undefined);
  });
});

suite('indirect speech and attributions', () => {
  const reported: readonly (readonly [text: string, content: string, source: string])[] = [
    ['The mayor said that the bridge would open in May.', 'the bridge would open in May', 'The mayor'],
    ['The mayor said the bridge would open in May.', 'the bridge would open in May', 'The mayor'],
    ['The bridge will open in May, the mayor said.', 'The bridge will open in May', 'the mayor'],
    ['According to the mayor, the bridge will open in May.', 'the bridge will open in May', 'the mayor'],
    [
      'According to Ann Lee, head of the River Board, the bridge will open in May.',
      'the bridge will open in May',
      'Ann Lee',
    ],
    ['The bridge will open in May, according to the mayor.', 'The bridge will open in May', 'the mayor'],
    ['Experts believe the bridge was never safe.', 'the bridge was never safe', 'Experts'],
    ['In a statement, the River Board denied that the bridge was unsafe.', 'the bridge was unsafe', 'the River Board'],
    [
      'Ann Lee, who chairs the River Board, announced on Monday that the bridge would open in May.',
      'the bridge would open in May',
      'Ann Lee',
    ],
    ['The engineer warned residents that the bridge could fall.', 'the bridge could fall', 'The engineer'],
    ['As the engineer pointed out, the bridge was never safe.', 'the bridge was never safe', 'the engineer'],
    ['Residents are convinced that the bridge was unsafe.', 'the bridge was unsafe', 'Residents'],
    ['The mayor’s claim that the bridge was safe has angered many.', 'the bridge was safe', 'The mayor'],
    ['The River Board made the claim that the bridge was safe.', 'the bridge was safe', 'The River Board'],
    ['Ann Lee has on many occasions said that the bridge was unsafe.', 'the bridge was unsafe', 'Ann Lee'],
    ['The board published its report, saying that the bridge was unsafe.', 'the bridge was unsafe', 'The board'],
  ];
  for (const [text, content, source] of reported) {
    test(text, () => {
      const { quotations, attributions } = read(text);
      assert.ok(
        quotations.some((one) => one.kind === 'indirect' && one.content === content && one.speaker === source),
        JSON.stringify(quotations),
      );
      assert.ok(
        attributions.some((one) => one.content === content && one.source === source),
        JSON.stringify(attributions),
      );
    });
  }

  test('nobody in particular', () => {
    for (const text of [
      'It is reported that the bridge was never safe.',
      'There are rumours that the bridge was never safe.',
    ]) {
      const attribution = read(text).attributions[0];
      assert.equal(attribution?.content, 'the bridge was never safe');
      assert.equal(attribution.kind, 'unnamed');
      assert.equal(attribution.manner, 'hearsay');
    }
  });

  test('a passive reports its subject and what is said of it', () => {
    const attribution = read('The old bridge is believed to be unsafe.').attributions[0];
    assert.equal(attribution?.manner, 'hearsay');
    assert.deepEqual(attribution.pieces, ['The old bridge', 'to be unsafe']);
  });

  test('a content ends where the writer speaks again', () => {
    const { attributions } = read('The mayor said that the bridge was safe, but the engineers have found new cracks.');
    assert.equal(attributions[0]?.content, 'the bridge was safe');
  });

  test('a colon makes the subject of any clause the speaker of the quotation behind it', () => {
    const quotation = read('The new poster has a simple message: “Stay away from the river.”').quotations[0];
    assert.equal(quotation?.speaker, 'The new poster');
  });

  test('who only worked on an article is not whom it is from', () => {
    const sourcesIn = (line: string): number =>
      read(`The bridge fell into the river on Monday and nobody was hurt in the fall.\n\n${line}`).attributions.length;
    assert.equal(sourcesIn('Source: Norwich Times'), 1);
    assert.equal(sourcesIn('(Reporting by Ann Leigh; editing by Mark Hale)'), 0);
    assert.equal(sourcesIn('Ann Leigh in Tarnby contributed to this report.'), 0);
  });

  test('a credit line stands for the whole body', () => {
    const { attributions } = read(
      'The bridge fell into the river on Monday and nobody was hurt in the fall.\n\nSource: Norwich Times',
    );
    assert.deepEqual(
      attributions.map(({ source, kind }) => [source, kind]),
      [['Norwich Times', 'named']],
    );
  });

  test('unnamed sources are told from named ones', () => {
    assert.equal(read('Officials said that the bridge was safe.').attributions[0]?.kind, 'unnamed');
    assert.equal(read('Ann Lee said that the bridge was safe.').attributions[0]?.kind, 'named');
  });

  test('two clauses beside each other have each their own content', () => {
    const { attributions } = read('The mayor said the bridge was safe, but Ann Lee said it was not.');
    assert.deepEqual(
      attributions.map(({ content, source }) => [content, source]),
      [
        ['the bridge was safe', 'The mayor'],
        ['it was not', 'Ann Lee'],
      ],
    );
  });

  test('a further clause with "adding" keeps the speaker', () => {
    const { attributions } = read('The mayor said that the bridge was safe, adding that it would open in May.');
    assert.deepEqual(
      attributions.map(({ content, source }) => [content, source]),
      [
        ['the bridge was safe', 'The mayor'],
        ['it would open in May', 'The mayor'],
      ],
    );
  });

  test('relays: who was told, who cited', () => {
    assert.equal(
      read('The engineer told Radio Norwich that the bridge could fall.').attributions[0]?.via,
      'Radio Norwich',
    );
    assert.equal(
      read('In a statement, cited by the Norwich Times, the mayor said that the bridge was safe.').attributions[0]?.via,
      'the Norwich Times',
    );
    assert.equal(read('The engineer told his wife that the bridge could fall.').attributions[0]?.via, null);
  });

  test('judgements and wishes are attributions, not quotations', () => {
    const { quotations, attributions } = read('The mayor praised the engineers of the River Board.');
    assert.deepEqual(quotations, []);
    assert.equal(attributions[0]?.manner, 'judgement');
  });

  test('what stands inside another report is nested', () => {
    const { attributions } = read('Ann Lee said that the engineer hopes to rebuild the bridge.');
    assert.deepEqual(
      attributions.map(({ content, source, nested }) => [content, source, nested]),
      [
        ['the engineer hopes to rebuild the bridge', 'Ann Lee', false],
        ['to rebuild the bridge', 'the engineer', true],
      ],
    );
  });

  test('a clause that closes the sentence is no part of what it holds', () => {
    const { attributions } = read('The engineer decided to close the bridge, Ann Lee said.');
    assert.deepEqual(
      attributions.map(({ content, source, nested }) => [content, source, nested]),
      [
        ['The engineer decided to close the bridge', 'Ann Lee', false],
        ['to close the bridge', 'The engineer', true],
      ],
    );
  });

  const attitudes: readonly (readonly [text: string, content: string, source: string])[] = [
    ['The engineer is critical of the new plan.', 'the new plan', 'The engineer'],
    ['Residents were worried about the cracks, and many left.', 'the cracks', 'Residents'],
    ['The mayor is willing to close the bridge.', 'to close the bridge', 'The mayor'],
    ['Ann Lee is a staunch supporter of the new bridge.', 'the new bridge', 'Ann Lee'],
    ['Ann Lee’s effort to save the bridge failed.', 'to save the bridge', 'Ann Lee'],
    ['The board rejected that argument.', 'that argument', 'The board'],
    ['The board attacked old rules, including a ban on boats.', 'old rules, including a ban on boats', 'The board'],
  ];
  for (const [text, content, source] of attitudes) {
    test(text, () =>
      assert.deepEqual(
        read(text).attributions.map((one) => [one.content, one.source]),
        [[content, source]],
      ),
    );
  }

  test('what is publicly held against somebody is hearsay', () => {
    const attribution = read('The mayor was accused of a cover-up.').attributions[0];
    assert.equal(attribution?.manner, 'hearsay');
    assert.deepEqual(attribution.pieces, ['The mayor', 'a cover-up']);
  });

  test('nouns that look like reporting verbs', () => {
    for (const text of ['They opened a savings plan that many liked.', 'His TV show that week was short.'])
      assert.deepEqual(read(text).attributions, [], text);
  });

  test('a turn of a transcript is all of its paragraph', () => {
    const { attributions } = read('LEE: The bridge is safe. It will open in May.');
    assert.deepEqual(attributions[0]?.pieces, ['The bridge is safe.', 'It will open in May.']);
    assert.equal(attributions[0].source, 'LEE');
  });

  test('who is told does not speak', () => {
    const { quotations } = read('“It fell,” Ann Lee, a baker, and whose shop was lost, told Radio Norwich.');
    assert.notEqual(quotations[0]?.speaker, 'Radio Norwich');
  });

  test('plain events report nothing', () => {
    assert.deepEqual(read('The bridge fell on Monday and the river rose by two metres.').attributions, []);
  });
});

suite('hostile texts', () => {
  test('any text gives spans inside it', () => {
    for (const body of [
      '',
      '“',
      '””””',
      'said said said said',
      '“a” “b” “c” “d',
      ', , , said “',
      'According to',
      'He said that',
      ': “',
      '\u{1F600} “\u{1F600}” said \u{1F600}',
    ]) {
      const text = LEAD + body;
      const { quotations, attributions } = extractQuotations(readText(text), [], []);
      for (const { start, end } of [...quotations, ...attributions])
        assert.ok(0 <= start && start <= end && end <= text.length, body);
    }
  });

  test('time grows with the length of the text', function () {
    this.timeout(60_000);
    for (const unit of [
      'he said that ',
      'said “a” ',
      ', who said, ',
      'according to a, ',
      'a claim that the ',
      'the man of the ',
      'and said: “',
    ]) {
      const [small, large] = [1, 5].map((times) => readText(LEAD + unit.repeat((times * 12_000) / unit.length))) as [
        ReadText,
        ReadText,
      ];
      const ratio = cpuTime(() => extractQuotations(large, [], [])) / cpuTime(() => extractQuotations(small, [], []));
      assert.ok(ratio < 20, `5 times as much of "${unit}" took ${ratio.toFixed(1)} times as long`);
    }
  });
});
