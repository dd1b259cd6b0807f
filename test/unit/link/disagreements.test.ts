import * as assert from 'node:assert/strict';
import { findDisagreements } from '../../../src/core/link/disagreements';
import { inEnglish, say } from '../../../src/core/words';
import { type HandmadeSource, handmadeStory } from './handmadeStory';

/** Kind and status of each disagreement between two sources. */
function between(
  one: HandmadeSource,
  other: HandmadeSource,
  countries: Readonly<Record<string, string>> = {},
): readonly string[] {
  return findDisagreements(handmadeStory({ one, other }, countries)).map(({ kind, status }) => `${kind} ${status}`);
}

suite('disagreements: found', () => {
  test('a number', () => {
    const rows = findDisagreements(
      handmadeStory({
        one: { text: 'The ferry carried 240 passengers to the island.', numbers: [['240', 240, 'passenger']] },
        other: { text: 'The ferry carried 310 passengers to the island.', numbers: [['310', 310, 'passenger']] },
      }),
    );
    assert.equal(rows.length, 1);
    const [row] = rows;
    assert.equal(row?.kind, 'number');
    assert.deepEqual(
      row?.sides.map(({ reading }) => reading),
      ['240 passengers', '310 passengers'],
    );
    assert.deepEqual(
      row?.sides.map(({ claims }) => claims),
      [['one#c0'], ['other#c0']],
    );
    assert.equal(
      row && say(row.reason, inEnglish),
      'Different numbers: “240 passengers” (one), “310 passengers” (other)',
    );
  });

  test('a number in differently worded claims', () => {
    assert.deepEqual(
      between(
        {
          text: 'The harbour council bought nine cranes on Monday',
          claims: [['The harbour council bought nine cranes', { action: 'buy' }]],
          numbers: [['nine', 9, 'crane']],
        },
        {
          text: 'Twelve cranes were bought by the council of the harbour',
          claims: [['Twelve cranes were bought by the council of the harbour', { action: 'buy' }]],
          numbers: [['Twelve', 12, 'crane']],
        },
      ),
      ['number differs'],
    );
  });

  test('a date', () => {
    assert.deepEqual(
      between(
        { text: 'The bridge was opened on 4 June 2019 by the mayor.', dates: [['4 June 2019', '2019-06-04']] },
        { text: 'The bridge was opened on 9 June 2019 by the mayor.', dates: [['9 June 2019', '2019-06-09']] },
      ),
      ['date differs'],
    );
  });

  test('a time told by an event', () => {
    assert.deepEqual(
      between(
        { text: 'She wants to meet the union leaders during the visit.' },
        { text: 'She also wanted to meet leaders of the union after her trip.' },
      ),
      ['date differs'],
    );
    assert.deepEqual(
      between(
        { text: 'The two firms signed the pact days before the election.' },
        { text: 'A pact was signed by both firms weeks ahead of the vote.' },
      ),
      ['date differs'],
    );
  });

  test('a name, an actor, a place', () => {
    const names: HandmadeSource['names'] = [
      ['Ruth Okafor', 'person'],
      ['Peter Lindqvist', 'person'],
      ['Tampere', 'place'],
      ['Oulu', 'place'],
    ];
    const written = (text: string, subject?: string): HandmadeSource => ({
      text,
      names: names.filter(([words]) => text.includes(words)),
      claims: [[text, subject === undefined ? {} : { subject: { start: 0, end: subject.length } }]],
    });
    assert.deepEqual(
      between(
        written('The prize for design went to Ruth Okafor on stage.'),
        written('The prize for design went to Peter Lindqvist on stage.'),
      ),
      ['name differs'],
    );
    assert.deepEqual(
      between(
        written('Ruth Okafor opened the new library.', 'Ruth Okafor'),
        written('Peter Lindqvist opened the new library.', 'Peter Lindqvist'),
      ),
      ['actor differs'],
    );
    assert.deepEqual(
      between(
        written('The fire broke out in a warehouse in Tampere at night.'),
        written('The fire broke out in a warehouse in Oulu at night.'),
      ),
      ['place differs'],
    );
  });

  test('who said it, around claims in equal words', () => {
    const claims: HandmadeSource['claims'] = [['the dam will hold through the winter']];
    assert.deepEqual(
      between(
        {
          text: 'Engineer Ruth Okafor said the dam will hold through the winter.',
          claims,
          names: [['Ruth Okafor', 'person']],
        },
        {
          text: 'Engineer Peter Lindqvist said the dam will hold through the winter.',
          claims,
          names: [['Peter Lindqvist', 'person']],
        },
      ),
      ['actor differs'],
    );
  });

  test('a negation and opposite words', () => {
    assert.deepEqual(
      between(
        { text: 'The council has approved the new tram line.' },
        { text: 'The council has not approved the new tram line.' },
      ),
      ['negation differs'],
    );
    assert.deepEqual(
      between({ text: 'Rents in the old town rose last year.' }, { text: 'Rents in the old town fell last year.' }),
      ['negation differs'],
    );
    assert.deepEqual(
      between({ text: 'The two airlines agreed to merge.' }, { text: 'The two airlines failed to agree to merge.' }),
      ['negation differs'],
    );
  });

  test('how sure it is', () => {
    assert.deepEqual(
      between({ text: 'The museum will close its east wing.' }, { text: 'The museum may close its east wing.' }),
      ['modality differs'],
    );
    assert.deepEqual(
      between({ text: 'The firm sold its Polish branch.' }, { text: 'The firm reportedly sold its Polish branch.' }),
      ['modality differs'],
    );
  });

  test('rumour in one source, with a named source in another', () => {
    const content = 'the airline will cut its night flights';
    assert.deepEqual(
      between(
        {
          text: `The Gazette revealed that ${content}.`,
          claims: [[content]],
          names: [['The Gazette', 'organisation']],
          credits: [['The Gazette', 'revealed', content]],
        },
        {
          text: 'There are rumours that the airline may cut some night flights.',
          claims: [['the airline may cut some night flights', { modality: 'possible' }]],
          credits: [['rumours', 'rumours', 'the airline may cut some night flights', { kind: 'unnamed' }]],
        },
      ).filter((row) => row.startsWith('modality')),
      ['modality differs'],
    );
  });

  test('the date of a plan of the same people in other words', () => {
    const plan = (text: string, words: string, value: string): HandmadeSource => ({
      text,
      claims: [[text, { modality: 'planned' }]],
      names: [
        ['Okafor', 'person'],
        ['Lisbon', 'place'],
      ],
      dates: [[words, value]],
    });
    assert.deepEqual(
      between(
        plan('Okafor is to speak in Lisbon in May 2022', 'May 2022', '2022-05'),
        plan('A speech by Okafor in Lisbon is planned for July 2022', 'July 2022', '2022-07'),
      ),
      ['date differs'],
    );
  });

  test('the rank of a visit', () => {
    assert.deepEqual(
      between(
        { text: 'The king begins a state visit to Kenya.' },
        { text: 'The king begins an official visit to Kenya.' },
      ),
      ['name differs'],
    );
  });
});

suite('disagreements: overtaken', () => {
  test('an older plan with another date', () => {
    const rows = findDisagreements(
      handmadeStory({
        old: {
          text: 'The new metro line will open in May 2021.',
          published: '2020-02-01',
          dates: [['May 2021', '2021-05']],
        },
        new: {
          text: 'The new metro line will open in September 2021.',
          published: '2021-03-01',
          dates: [['September 2021', '2021-09']],
        },
      }),
    );
    assert.deepEqual(
      rows.map(({ kind, status }) => `${kind} ${status}`),
      ['date overtaken'],
    );
  });

  test('a count that goes on, but not a finished event', () => {
    const toll = (number: string, value: number, published: string): HandmadeSource => ({
      text: `The storm left ${number} people dead along the coast.`,
      published,
      numbers: [[number, value, 'people']],
    });
    assert.deepEqual(between(toll('12', 12, '2020-02-01'), toll('17', 17, '2020-02-03')), ['number overtaken']);
    assert.deepEqual(between(toll('12', 12, '2020-02-01'), toll('17', 17, '2020-02-01')), ['number differs']);
    const born = (year: string, published: string): HandmadeSource => ({
      text: `The painter was born in ${year} in a village.`,
      published,
      dates: [[year, year]],
    });
    assert.deepEqual(between(born('1911', '2020-02-01'), born('1914', '2021-02-01')), ['date differs']);
  });

  test('a year, but not that of another one of many', () => {
    const hosted = (words: string, year: string): HandmadeSource => ({
      text: words,
      claims: [[words, { action: 'host' }]],
      dates: [[year, year]],
    });
    const one = hosted('The comedian Ann Leigh hosted the awards with songs in 2007', '2007');
    assert.deepEqual(between(one, hosted('In 2013 the awards were hosted by comedian Ann Leigh', '2013')), [
      'date differs',
    ]);
    assert.deepEqual(between(one, hosted('In 2013 Ann Leigh the comedian hosted the awards', '2013')), [
      'date differs',
    ]);
    assert.deepEqual(between(one, hosted('The 2013 Awards were hosted by comedian Ann Leigh', '2013')), []);
  });
});

suite('disagreements: garble', () => {
  test('a range that lost its "to"', () => {
    assert.deepEqual(
      between(
        {
          text: 'The fair is held on Tuesday and Friday in the halls.',
          dates: [
            ['Tuesday', '2022-05-03'],
            ['Friday', '2022-05-06'],
          ],
        },
        {
          text: 'The fair is held from May 3 to May 6 in the halls.',
          dates: [['May 3 to May 6', '2022-05-03/2022-05-06']],
        },
      ),
      ['date garble'],
    );
  });

  test('a year that one side leaves out', () => {
    assert.deepEqual(
      between(
        { text: 'The strike began in March at the port.', published: '2023-04-01', dates: [['March', '2023-03']] },
        {
          text: 'The strike began in March 2022 at the port.',
          published: '2023-04-01',
          dates: [['March 2022', '2022-03']],
        },
      ),
      ['date garble'],
    );
  });

  test('spellings of one person’s name, once for a story', () => {
    const written = (name: string): HandmadeSource => ({
      text: `${name} sang. ${name} danced.`,
      names: [[name, 'person', 'person:kateryna']],
      claims: [[`${name} sang`], [`${name} danced`]],
    });
    assert.deepEqual(between(written('Kateryna Bondarenko'), written('Katerina Bondarenko')), ['name garble']);
  });

  test('a surname that no other source has, under the same first name', () => {
    const written = (name: string, ending: string): HandmadeSource => ({
      text: `${name} called for talks about the river ${ending}.`,
      names: [[name, 'person']],
    });
    assert.deepEqual(between(written('Minh Tran', 'today'), written('Minh Shake', 'on its banks')), ['name garble']);
  });

  test('different words in quotation marks', () => {
    assert.deepEqual(
      between(
        { text: 'They spoke of a “boundless friendship” of both cities.', quoted: ['boundless friendship'] },
        { text: 'Both towns praised their “friendship without bounds”.', quoted: ['friendship without bounds'] },
      ),
      ['name garble'],
    );
  });

  test('different words in quotation marks that are only near in meaning', () => {
    const quoted = (words: string, rest: string): HandmadeSource => ({ text: `${rest} “${words}”.`, quoted: [words] });
    const one = quoted('devastated', 'Her lawyer told the press that she was');
    assert.deepEqual(between(one, quoted('She is destroyed', 'Her lawyer told the press:')), ['name garble']);
    assert.deepEqual(between(one, quoted('She is thirsty', 'Her lawyer told the press:')), []);
  });
});

suite('disagreements: silence', () => {
  test('on two spellings of one letter', () => {
    const written = (name: string): HandmadeSource => ({
      text: `The council heard ${name} on the river today.`,
      names: [[name, 'person']],
    });
    assert.deepEqual(between(written('Jan Małecki'), written('Jan Malecki')), []);
  });

  test('where a thing is affirmed within limits only', () => {
    const told = (text: string, negated: boolean): HandmadeSource => {
      const start = text.indexOf('insured');
      return { text, claims: [[text, { action: 'insure', negated, verb: { start, end: start + 'insured'.length } }]] };
    };
    const denied = told('Most of what people keep there as deposits is not insured', true);
    assert.deepEqual(between(denied, told('Deposits at that bank are insured by the state', false)), [
      'negation differs',
    ]);
    assert.deepEqual(between(denied, told('Deposits at that bank are insured only up to a sum', false)), []);
  });

  test('where there only is a reason not to do it', () => {
    const told = (text: string, negated: boolean): HandmadeSource => ({
      text,
      claims: [[text, { action: 'bring', negated }]],
    });
    const brought = told('The jet brought the balloon down off the coast', false);
    assert.deepEqual(between(brought, told('The jet did not bring the balloon down, they said', true)), [
      'negation differs',
    ]);
    assert.deepEqual(between(brought, told('which was one more reason not to bring the balloon down', true)), []);
  });

  test('between equal texts', () => {
    const text = 'The 240 passengers will not leave on 4 June 2019.';
    assert.deepEqual(between({ text, numbers: [['240', 240]] }, { text, numbers: [['240', 240]] }), []);
  });

  test('on rounded, bounded and overlapping numbers', () => {
    const written = (words: string, value: number, bound?: 'about' | 'at-least'): HandmadeSource => ({
      text: `The march drew ${words} people to the square.`,
      numbers: [[words, value, 'people', bound]],
    });
    assert.deepEqual(between(written('3,000', 3000), written('2,950', 2950)), []);
    assert.deepEqual(between(written('3,000', 3000, 'at-least'), written('3,400', 3400)), []);
    assert.deepEqual(between(written('3,000', 3000, 'about'), written('3,180', 3180)), []);
    assert.deepEqual(between(written('3,000', 3000), written('3,400', 3400)), ['number differs']);
  });

  test('on a number with more figures behind the point', () => {
    const written = (words: string, value: number): HandmadeSource => ({
      text: `The turnout on the island was ${words} percent of the people.`,
      numbers: [[words, value, 'percent']],
    });
    assert.deepEqual(between(written('74.4', 74.4), written('74.38', 74.38)), []);
    assert.deepEqual(between(written('5', 5), written('5.25', 5.25)), ['number differs']);
    assert.deepEqual(between(written('0.3', 0.3), written('0.25', 0.25)), ['number differs']);
    assert.deepEqual(between(written('74.4', 74.4), written('74.48', 74.48)), ['number differs']);
  });

  test('on a day inside a month and on overlapping ranges', () => {
    const written = (words: string, value: string): HandmadeSource => ({
      text: `The court will meet in ${words} again.`,
      dates: [[words, value]],
    });
    assert.deepEqual(between(written('June 2019', '2019-06'), written('4 June 2019', '2019-06-04')), []);
    assert.deepEqual(between(written('4 to 9 June', '2019-06-04/2019-06-09'), written('8 June', '2019-06-08')), []);
  });

  test('on a capital for its country, aliases and parts of names', () => {
    const written = (name: string, type: 'place' | 'person', id?: string): HandmadeSource => ({
      text: `The delegation will travel to ${name} on Sunday.`,
      names: [id === undefined ? [name, type] : [name, type, id]],
    });
    assert.deepEqual(
      between(written('Norway', 'place'), written('Oslo', 'place'), { 'place:norway': 'NO', 'place:oslo': 'NO' }),
      [],
    );
    assert.deepEqual(
      between(written('Norway', 'place'), written('Denmark', 'place'), { 'place:norway': 'NO', 'place:denmark': 'DK' }),
      ['place differs'],
    );
    assert.deepEqual(
      between(written('Bombay', 'place', 'place:mumbai'), written('Mumbai', 'place', 'place:mumbai')),
      [],
    );
    assert.deepEqual(between(written('Ruth Okafor', 'person'), written('Okafor', 'person')), []);
  });

  test('when the same names stand in another order', () => {
    const names: HandmadeSource['names'] = [
      ['Okafor', 'person'],
      ['Lindqvist', 'person'],
    ];
    assert.deepEqual(
      between(
        { text: 'Okafor and Lindqvist signed the letter.', names },
        { text: 'Lindqvist and Okafor signed the letter.', names },
      ),
      [],
    );
  });

  test('when the other source has the same sentence elsewhere', () => {
    const first = 'Twelve boats left the port in the morning.';
    const second = 'Nine boats left the port in the evening.';
    const story = handmadeStory({
      one: {
        text: `${first} ${second}`,
        claims: [[first], [second]],
        numbers: [
          ['Twelve', 12, 'boat'],
          ['Nine', 9, 'boat'],
        ],
      },
      other: {
        text: `${second} ${first}`,
        claims: [[second], [first]],
        numbers: [
          ['Twelve', 12, 'boat'],
          ['Nine', 9, 'boat'],
        ],
      },
    });
    assert.deepEqual(findDisagreements(story), []);
  });

  test('on two people of one surname who stand in one source', () => {
    const names: HandmadeSource['names'] = [
      ['Minh Tran', 'person'],
      ['Minh Le', 'person'],
    ];
    assert.deepEqual(
      between(
        { text: 'Minh Tran called for talks. Minh Le wrote.', claims: [['Minh Tran called for talks']], names },
        { text: 'For talks about rivers called Minh Le', names: [['Minh Le', 'person']] },
      ),
      [],
    );
  });

  test('on doubt about something else beside a claim in the same words', () => {
    assert.deepEqual(
      between(
        { text: 'The driver gave a blood sample.', claims: [['The driver gave a blood sample']] },
        {
          text: 'The driver gave a blood sample, but the results are not yet known.',
          claims: [
            [
              'The driver gave a blood sample, but the results are not yet known',
              { modality: 'unconfirmed', negated: true },
            ],
          ],
        },
      ),
      [],
    );
  });

  test('on relative dates that hang on guessed publication dates', () => {
    const guessed = (words: string, value: string, published: string): ReturnType<typeof handmadeStory> => {
      const text = `The chairman resigned ${words}.`;
      return handmadeStory({ one: { text, published, dates: [[words, value]] } });
    };
    const [one, other] = [
      guessed('yesterday', '2021-05-03', '2021-05-04'),
      guessed('on Friday', '2021-05-07', '2021-05-09'),
    ];
    const sources = [one, other].flatMap(({ sources: [source] }, index) =>
      source
        ? [
            {
              ...source,
              id: `s${index}`,
              published: { date: source.published?.date ?? '', confidence: 'low' as const, evidence: [] },
              claims: source.claims.map((claim) => ({ ...claim, id: `s${index}#c0` })),
            },
          ]
        : [],
    );
    const texts = ['The chairman resigned yesterday.', 'The chairman resigned on Friday.'];
    const story = {
      sources,
      entities: [],
      groups: one.groups.map((group) => ({
        ...group,
        label: 's0#c0',
        members: sources.flatMap(({ id }) =>
          group.members.map((member) => ({ ...member, claim: `${id}#c0`, source: id })),
        ),
      })),
      text: (id: string, { start, end }: { readonly start: number; readonly end: number }) =>
        texts[Number(id.slice(1))]?.slice(start, end) ?? '',
    };
    assert.deepEqual(findDisagreements(story), []);
  });

  test('on ways to say the same thing', () => {
    assert.deepEqual(
      between({ text: 'The museum will close its east wing.' }, { text: 'The museum would close its east wing.' }),
      [],
    );
    assert.deepEqual(
      between({ text: 'The bill is not likely to pass.' }, { text: 'The bill is unlikely to pass.' }),
      [],
    );
    assert.deepEqual(
      between({ text: 'The minister is expected to resign.' }, { text: 'The minister is set to resign.' }),
      [],
    );
  });

  test('on two speakers quoted by different agencies', () => {
    const claims: HandmadeSource['claims'] = [['the dam will hold through the winter']];
    assert.deepEqual(
      between(
        {
          text: 'An engineer told Norwatch the dam will hold through the winter.',
          claims,
          names: [['Norwatch', 'organisation']],
        },
        {
          text: 'An engineer told Dalpress the dam will hold through the winter.',
          claims,
          names: [['Dalpress', 'organisation']],
        },
      ),
      [],
    );
  });

  test('on what only looks like a quotation between two lost marks', () => {
    const written = (before: string, quoted: string, behind: string): HandmadeSource => ({
      text: `${before}${quoted}${behind}`,
      quoted: [quoted],
      claims: [[quoted.trim()]],
    });
    const sound = written('The pilot said “', 'the harbour was closed by fog', '”.');
    assert.deepEqual(between(sound, written('The pilot said “', 'the harbour was shut by fog', '”.')), ['name garble']);
    assert.deepEqual(between(sound, written('“We wait,”', 'the harbour was shut by fog', '.')), []);
    assert.deepEqual(between(sound, written('“', 'the harbour was shut by fog', ' “We wait.”')), []);
  });

  test('on a word of doubt about something else', () => {
    const killed = { modality: 'stated', action: 'strike' } as const;
    assert.deepEqual(
      between(
        {
          text: 'The lorry struck a cyclist on the quay in the rain.',
          claims: [['The lorry struck a cyclist on the quay in the rain', { ...killed, verb: { start: 10, end: 16 } }]],
        },
        {
          text: 'The lorry struck a cyclist on the quay, an allegedly stolen one.',
          claims: [
            [
              'The lorry struck a cyclist on the quay, an allegedly stolen one',
              { ...killed, modality: 'rumoured', verb: { start: 10, end: 16 } },
            ],
          ],
        },
      ),
      [],
    );
  });

  test('on one unit that counts two things, and on links too weak for one event', () => {
    const spent = (text: string, words: string, value: number): HandmadeSource => ({
      text,
      claims: [[text, { action: 'spend' }]],
      numbers: [[words, value, 'season']],
    });
    assert.deepEqual(
      between(
        spent('The coach has spent 19 seasons with the club', '19', 19),
        spent('Before that the coach spent four seasons as its scout', 'four', 4),
      ),
      [],
    );
    const bought = (text: string, words: string, value: number): HandmadeSource => ({
      text,
      claims: [[text, { action: 'buy' }]],
      numbers: [[words, value, 'crane']],
    });
    const story = handmadeStory({
      one: bought('The harbour council bought nine cranes', 'nine', 9),
      other: bought('The cranes bought by the council of the harbour were 400 cranes', '400', 400),
    });
    const weak = story.groups.map((group) => ({
      ...group,
      members: group.members.map((member) => ({ ...member, strength: 0.4 })),
    }));
    assert.equal(findDisagreements(story).length, 1);
    assert.deepEqual(findDisagreements({ ...story, groups: weak }), []);
  });

  test('on when two pages were changed', () => {
    const stamped = (words: string, value: string): HandmadeSource => ({
      text: `Last updated ${words}`,
      dates: [[words, value]],
    });
    assert.deepEqual(between(stamped('4 June 2019', '2019-06-04'), stamped('9 June 2019', '2019-06-09')), []);
  });
});

suite('disagreements: rows', () => {
  test('sources with the same reading share a side', () => {
    const written = (number: string, value: number): HandmadeSource => ({
      text: `The ferry carried ${number} passengers.`,
      numbers: [[number, value, 'passenger']],
    });
    const [row, ...more] = findDisagreements(
      handmadeStory({ a: written('240', 240), b: written('310', 310), c: written('240', 240), d: written('310', 310) }),
    );
    assert.deepEqual(more, []);
    assert.deepEqual(
      row?.sides.map(({ claims }) => [...claims].sort()),
      [
        ['a#c0', 'c#c0'],
        ['b#c0', 'd#c0'],
      ],
    );
  });

  test('ids are unique and the strongest comes first', () => {
    const rows = findDisagreements(
      handmadeStory({
        one: {
          text: 'The ferry carried 240 passengers. Rents rose in the old town.',
          claims: [['The ferry carried 240 passengers'], ['Rents rose in the old town']],
          numbers: [['240', 240]],
        },
        other: {
          text: 'The ferry carried 310 passengers. Rents fell in the old town.',
          claims: [['The ferry carried 310 passengers'], ['Rents fell in the old town']],
          numbers: [['310', 310]],
        },
      }),
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 2);
    assert.ok((rows[0]?.weight ?? 0) >= (rows[1]?.weight ?? 1));
  });

  test('a large group takes time in proportion to its members', () => {
    const size = 400;
    const sources = Object.fromEntries(
      Array.from({ length: size }, (_, index): [string, HandmadeSource] => {
        const number = String(200 + (index % 7) * 40);
        return [
          `s${index}`,
          {
            text: `The ferry number ${index} carried ${number} passengers over to the island.`,
            numbers: [[number, Number(number), 'passenger']],
          },
        ];
      }),
    );
    const began = performance.now();
    const rows = findDisagreements(handmadeStory(sources));
    assert.ok(rows.length > 0);
    assert.ok(performance.now() - began < 8000);
  });
});
