import * as assert from 'node:assert/strict';
import { extractClaims } from '../../../../src/core/extract/claims/extract';
import type { Claim, Entity, EntityType, Mention, Quotation, TimeForm } from '../../../../src/core/model';
import { readText } from '../../../../src/core/text/read';

interface Given {
  readonly names?: Readonly<Record<string, EntityType>>;
  readonly reported?: { readonly content: string; readonly cue: string; readonly speaker?: string };
  /** Words that say when. */
  readonly times?: readonly string[];
}

function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the text`);
  return { start, end: start + words.length };
}

function mentionsOf(text: string, names: Readonly<Record<string, EntityType>>): Mention[] {
  const found: Mention[] = [];
  for (const [name, type] of Object.entries(names)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      found.push({ start, end: start + name.length, type, entity: name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function claimsOf(text: string, { names = {}, reported, times = [] }: Given = {}): readonly Claim[] {
  const entities: Entity[] = Object.entries(names).map(([name, type]) => ({
    id: name,
    type,
    name,
    aliases: [],
    roles: [],
  }));
  const quotations: Quotation[] = reported
    ? [
        {
          ...at(text, reported.content),
          kind: 'indirect',
          cue: at(text, reported.cue),
          speaker: reported.speaker ? at(text, reported.speaker) : null,
        },
      ]
    : [];
  const forms = times.map((words): TimeForm => ({ ...at(text, words), type: 'DATE', form: {} }));
  return extractClaims(readText(text), { mentions: mentionsOf(text, names), entities, times: forms, quotations });
}

/** The claims' own words; the texts are long enough to be read as running text. */
function wordsOf(text: string, given?: Given): string[] {
  return claimsOf(text, given).map(({ start, end }) => text.slice(start, end));
}

suite('extractClaims', () => {
  test('a plain sentence is one claim, without its full stop', () => {
    assert.deepEqual(wordsOf('The council closed the old bridge over the river last week.'), [
      'The council closed the old bridge over the river last week',
    ]);
  });

  test('a mark that closes what the claim opens stays, one that closes what stands around it does not', () => {
    const within =
      'The council closed the old bridge (a wooden one). It spoke of a “danger to life”. It was "not safe".';
    assert.deepEqual(wordsOf(within), [
      'The council closed the old bridge (a wooden one)',
      'It spoke of a “danger to life”',
      'It was "not safe"',
    ]);
    const around = '“The council closed the old bridge.” (Its owner sold the wood.)';
    assert.deepEqual(wordsOf(around), ['The council closed the old bridge', 'Its owner sold the wood']);
  });

  test('joined statements with subjects of their own become two claims', () => {
    const text =
      'The northern council closed the old stone bridge on Monday, and the local ferry company added three extra evening boats for commuters.';
    assert.deepEqual(wordsOf(text), [
      'The northern council closed the old stone bridge on Monday',
      'the local ferry company added three extra evening boats for commuters',
    ]);
  });

  test('the words that report stay outside, and what they report is the claim', () => {
    const text = 'The mayor said that the old bridge will reopen in the spring after long repairs.';
    const content = 'the old bridge will reopen in the spring after long repairs';
    assert.deepEqual(wordsOf(text, { reported: { content, cue: 'said', speaker: 'The mayor' } }), [content]);
  });

  test('a reporting sentence that says something itself keeps that too', () => {
    const text = 'The ministry rejected the budget plan, saying that the new school would cost far too much money.';
    const content = 'the new school would cost far too much money';
    const claims = wordsOf(text, { reported: { content, cue: 'saying', speaker: 'The ministry' } });
    assert.equal(claims.length, 2);
    assert.equal(claims[1], content);
    assert.match(claims[0] ?? '', /^The ministry rejected the budget plan/);
  });

  test('what stands in front of “, who say” is a claim', () => {
    const text = 'The plan has been met with doubts from the growers, who say that the river carries too little water.';
    assert.deepEqual(
      wordsOf(text, {
        reported: { content: 'the river carries too little water', cue: 'say', speaker: 'the growers' },
      }),
      ['The plan has been met with doubts from the growers', 'the river carries too little water'],
    );
  });

  test('that nobody vouches for what is reported is a claim, with what it is', () => {
    const content = 'the ferry sank off the cape on Monday';
    const doubt = `Neither side has verified the report that ${content}.`;
    const claims = claimsOf(doubt, { reported: { content, cue: 'report' } });
    assert.equal(doubt.slice(claims[0]?.start, claims[0]?.end), doubt.slice(0, -1));
    assert.equal(claims[0]?.modality, 'unconfirmed');
    const sure = `The coast guard has verified the report that ${content}.`;
    assert.ok(!wordsOf(sure, { reported: { content, cue: 'report' } }).includes(sure.slice(0, -1)));
  });

  test('the subject is the phrase that others hang on, with all of a name', () => {
    const subjects = (text: string, given?: Given): unknown[] =>
      claimsOf(text, given).map(({ subject }) => subject && text.slice(subject.start, subject.end));
    assert.deepEqual(subjects('A jury in Harwick acquitted the old banker of fraud.'), ['A jury']);
    assert.deepEqual(subjects('The minister on Monday opened the new bridge over the river.'), ['The minister']);
    assert.deepEqual(subjects('Workers at the yard in Harwick ended a long strike.'), ['Workers']);
    const text = 'Ilse de Brandt defeated the old mayor of Harwick.';
    assert.deepEqual(subjects(text, { names: { 'Ilse de Brandt': 'person' } }), ['Ilse de Brandt']);
  });

  test('the subject stands in front of what is told between commas', () => {
    const subjects = (text: string): unknown[] =>
      claimsOf(text).map(({ subject }) => subject && text.slice(subject.start, subject.end));
    for (const [text, subject] of [
      ['The wall at Belmont, built in 2021 for £14m, was flooded shortly after midnight.', 'The wall'],
      ['The council, for its part, kept the old rate last week.', 'The council'],
      ['The old mayor, a farmer from Lorn, stormed out of the hall.', 'The old mayor'],
      ['The banker, 52, of Harwick, was jailed for two years.', 'The banker'],
      ['The fire, his lawyer said, was started by children in the attic.', 'The fire'],
      ['On Tuesday, the minister, a socialist, resigned from office.', 'the minister'],
      ['In Leeds, 300 people, mostly students, died in the flood.', '300 people'],
      ['By Monday, three men, aged 20 to 30, were arrested.', 'three men'],
    ] as const)
      assert.deepEqual(subjects(text), [subject], text);
    const named = 'The foreign minister, Ilse Brandt, stormed out of the hall.';
    assert.deepEqual(
      claimsOf(named, { names: { 'Ilse Brandt': 'person' } }).map(({ subject }) =>
        named.slice(subject?.start, subject?.end),
      ),
      ['Ilse Brandt'],
    );
  });

  test('an hour is no verb, and what is no bigger than something is no denial', () => {
    assert.deepEqual(
      claimsOf('The river peaked at 6.31 metres at 3 a.m. on Sunday.').map(({ action }) => action),
      ['peak'],
    );
    const negated = (text: string): unknown => claimsOf(text)[0]?.negated;
    assert.equal(negated('The rover, no bigger than an oven, has rolled onto the dust.'), false);
    assert.equal(negated('The rover no longer rolls over the grey dust.'), true);
  });

  test('who is named in the subject, by name or as a people, is known', () => {
    const [claim] = claimsOf('The Chilean government and Ada Brook praised the harbour of Larnaca last week.', {
      names: { 'Ada Brook': 'person', Larnaca: 'place' },
    });
    assert.deepEqual(claim?.actors, ['Ada Brook']);
    assert.deepEqual(claim?.peoples, ['CL']);
    assert.ok(claim?.wording.includes('harbour') && claim.wording.includes('the'));
  });

  test('questions, requests and what the writer says of himself are no claims', () => {
    assert.deepEqual(wordsOf('Will the old bridge over the river open again before the summer?'), []);
    assert.deepEqual(wordsOf('We hope that our readers enjoy the new design of the website.'), []);
    assert.deepEqual(wordsOf('Please send the editors a letter about the old bridge.'), []);
  });

  test('an inserted relative clause does not tear its sentence apart', () => {
    const text = 'The engineer, who was hired by the northern council in early spring, will inspect the bridge.';
    assert.deepEqual(wordsOf(text), [text.slice(0, -1)]);
  });

  test('a phrase that stands for a word is one term, whatever the form of its words', () => {
    const [one] = claimsOf('The organisers called off the parade after a storm warning.');
    assert.ok(one?.terms.includes('call_off') && !one.terms.includes('call'));
    const [other] = claimsOf('Two suspects were taken into custody near the station.');
    assert.ok(other?.terms.includes('take_into_custody') && !other.terms.includes('custody'));
    const [apart] = claimsOf('The organisers called the mayor.');
    assert.ok(apart?.terms.includes('call'));
  });

  test('what stands in front of “police said” is a claim, whatever its verb was taken for', () => {
    const content = 'A bus crashed near the border on Monday, killing 24 people';
    const [crash] = claimsOf(`${content}, police said.`, { reported: { content, cue: 'said' } });
    assert.equal(crash?.action, 'crash');
    assert.deepEqual(wordsOf('The reform serves to please foreign lenders.'), [
      'The reform serves to please foreign lenders',
    ]);
    assert.deepEqual(wordsOf('Please call the police, a spokesman said.'), []);
  });

  test('terms are lemmas without names, and numbers stand apart with what they count', () => {
    const [claim] = claimsOf('Officials in Harwick recovered more than 1,200 stolen bicycles from three warehouses.', {
      names: { Harwick: 'place' },
    });
    assert.deepEqual(claim?.entities, ['Harwick']);
    assert.ok(claim?.terms.includes('bicycle') && claim.terms.includes('recover'));
    assert.ok(!claim?.terms.includes('harwick'));
    assert.deepEqual(
      claim?.quantities.map(({ value, unit, bound }) => [value, unit, bound]),
      [
        [1200, 'bicycle', 'at-least'],
        [3, 'warehouse', undefined],
      ],
    );
  });

  test('“no more than” is at most, a range is one number, and what a number becomes counts by itself', () => {
    const counted = (text: string): unknown =>
      claimsOf(text)[0]?.quantities.map(({ value, to, bound }) =>
        [value, to, bound].filter((one) => one !== undefined),
      );
    assert.deepEqual(counted('No more than 4,000 people left the flooded valley.'), [[4000, 'at-most']]);
    assert.deepEqual(counted('No fewer than 40 houses burned in the valley.'), [[40, 'at-least']]);
    assert.deepEqual(counted('The ferry carried between 10 and 20 children.'), [[10, 20]]);
    assert.deepEqual(counted('The council raised the fee from 63 to 65 crowns.'), [[63, 65], [65]]);
    assert.deepEqual(counted('The ferry carried up to 20 children.'), [[20, 'at-most']]);
    assert.deepEqual(counted('The sales of the firm add up to 184 crates.'), [[184]]);
    assert.deepEqual(counted('The ministry puts the cost at $13-million a year.'), [[13e6]]);
  });

  test('a sum of money begins at its sign', () => {
    const text = 'The firm will pay a fine of $2.5 million for the spill.';
    const [sum] = claimsOf(text)[0]?.quantities ?? [];
    assert.equal(text.slice(sum?.start, sum?.end), '$2.5 million');
  });

  test('what only hangs on a statement neither turns it round nor gives it its verb', () => {
    const told = (text: string): unknown[] =>
      claimsOf(text).map(({ modality, negated, action }) => [modality, negated, action]);
    assert.deepEqual(told('The bank will fine lenders which fail to pass on the cut.'), [['planned', false, 'fine']]);
    assert.deepEqual(told('The leaders talked in the castle, where the cook had not slept.'), [
      ['stated', false, 'talk'],
    ]);
    assert.deepEqual(told('The leaders talked in the castle, where the cook will stay.'), [['stated', false, 'talk']]);
    assert.deepEqual(told('A second trial, concerning the stadium, is to open in April.'), [['stated', false, 'open']]);
  });

  test('a statement goes on behind what is told between commas', () => {
    const text = 'Eilidh Cairns, who was six, died in the clinic on Friday.';
    const [claim] = claimsOf(text);
    assert.equal(claim?.action, 'die');
    assert.equal(text.slice(claim.subject?.start, claim.subject?.end), 'Eilidh Cairns');
    for (const denied of ['denies', 'later denied'])
      assert.equal(claimsOf(`The captain, who will stay in port, ${denied} the charge.`)[0]?.action, 'deny');
    // what is not so between them is told in the claim
    assert.ok(claimsOf('The guard, who had not been hurt, returned to work.')[0]?.negated);
  });

  test('who did it stands between “it was” and “that”', () => {
    const partsOf = (text: string): unknown[] =>
      claimsOf(text).map(({ subject, action }) => [text.slice(subject?.start, subject?.end), action]);
    assert.deepEqual(partsOf('It was the ministry that proposed the plan.'), [['the ministry', 'propose']]);
    assert.deepEqual(partsOf('It was the caretaker, Odd Brun, who stopped the match.'), [
      ['the caretaker, Odd Brun', 'stop'],
    ]);
    assert.deepEqual(partsOf('It was a neighbour who called the fire brigade.'), [['a neighbour', 'call']]);
    assert.deepEqual(partsOf('It is a shame that he left the club.'), [['It', undefined]]);
    assert.deepEqual(partsOf('It was said in a letter that arrived on Friday in Lorn.')[0], ['It', 'say']);
    assert.notDeepEqual(partsOf('It is obvious who closed the school in Lorn.')[0], ['obvious', 'close']);
  });

  test('what somebody has proposed is done, a proposed merger is to come', () => {
    const told = (text: string): unknown[] => claimsOf(text).map(({ modality }) => modality);
    assert.deepEqual(told('The minister has proposed a mediator for the talks.'), ['stated']);
    assert.deepEqual(told('The proposed merger of the banks costs 300 jobs.'), ['planned']);
  });

  test('“hand over 112 prisoners” is no bound', () => {
    const boundOf = (text: string): unknown => claimsOf(text)[0]?.quantities[0]?.bound;
    assert.equal(boundOf('Each side hands over 112 prisoners on Friday.'), undefined);
    assert.equal(boundOf('Each side has over 112 prisoners in its camps.'), 'at-least');
  });

  test('what is due to happen is planned, what came later than planned is not', () => {
    const told = (text: string): unknown[] => claimsOf(text).map(({ modality, action }) => [modality, action]);
    assert.deepEqual(told('The council is due to meet in the harbour on Friday.'), [['planned', 'meet']]);
    assert.deepEqual(told('The museum reopened on Friday, a week later than planned.'), [['stated', 'reopen']]);
    assert.deepEqual(told('The delay of the ferry was due to rain.'), [['stated', undefined]]);
  });

  test('numbers as they are written on the continent, and as translations leave them', () => {
    const first = (text: string): unknown => {
      const [quantity] = claimsOf(text)[0]?.quantities ?? [];
      return quantity && [quantity.value, quantity.unit];
    };
    assert.deepEqual(first('The flood killed 11.300 people in the town.'), [11_300, 'person']);
    assert.deepEqual(first('The fund paid 1.234.567 euros for the yard.'), [1_234_567, 'euro']);
    assert.deepEqual(first('The fund paid 71,4 million euros for the yard.'), [71_400_000, 'euro']);
    assert.deepEqual(first('The firm lost 8 billions of euros in the crash.'), [8_000_000_000, 'euro']);
    assert.deepEqual(first('The party won 36.6 pct of the votes.'), [36.6, 'percent']);
    assert.deepEqual(first('The car ran 1.085 miles in the test.'), [1.085, 'mile']);
  });

  test('what tells a group or a gate from others counts nothing', () => {
    assert.equal(claimsOf('The firm paid 4.1 million euros for the yard.')[0]?.quantities[0]?.value, 4_100_000);
    const numbersIn = (text: string): unknown => claimsOf(text)[0]?.quantities.map(({ value }) => value);
    assert.deepEqual(numbersIn('Malta won the group five qualifier in the rain.'), []);
    assert.deepEqual(numbersIn('The crowd left by gate 12 after the match.'), []);
    assert.deepEqual(numbersIn('The police told the group two ships were lost.'), [2]);
    assert.deepEqual(numbersIn('In the old district 40 percent of the people voted.'), [40]);
  });

  test('the number of a make counts nothing, what stands in front of it does', () => {
    const numbersIn = (text: string): unknown => claimsOf(text)[0]?.quantities.map(({ value, unit }) => [value, unit]);
    assert.deepEqual(numbersIn('The navy took six AK - 47 rifles from the boat.'), [[6, 'rifle']]);
    assert.deepEqual(numbersIn('The pilot left an F 16 fighter on the old runway.'), []);
    assert.deepEqual(numbersIn('The council of the EU 27 times rejected the plan.'), [[27, 'time']]);
    assert.deepEqual(numbersIn('A 5 metre wall fell on the road.'), [[5, 'wall']]);
    assert.deepEqual(numbersIn('The union left the UK 3 million euros in debt.'), [[3_000_000, 'euro']]);
  });

  test('“the two leaders” counts nobody', () => {
    const [claim] = claimsOf('The two leaders signed the new treaty in the old palace.');
    assert.deepEqual(claim?.quantities, []);
  });

  test('“the airline” stands for the organisation that the sentence before is about, and not for another one', () => {
    const told = (second: string, type: EntityType = 'organisation'): readonly string[] | undefined =>
      claimsOf(`Norwing cancelled forty flights on Monday. ${second}`, { names: { Norwing: type } })[1]?.entities;
    assert.deepEqual(told('Passengers say the airline owes them money.'), ['Norwing']);
    assert.deepEqual(told('The company’s shares fell by a tenth.'), ['Norwing']);
    assert.deepEqual(told('Passengers praised the airline that flew them home.'), []);
    assert.deepEqual(told('Passengers blocked the airline desk for hours.'), []);
    assert.deepEqual(told('Passengers say the airline owes them money.', 'place'), []);
  });

  test('a pronoun stands for the subject of the sentence before', () => {
    const claims = claimsOf(
      'Ada Brook opened the new harbour of the town on Monday. She praised the workers for finishing early.',
      { names: { 'Ada Brook': 'person' } },
    );
    assert.deepEqual(claims[1]?.entities, ['Ada Brook']);
  });

  test('negation and certainty are read from the words', () => {
    const modality = (text: string): unknown[] => claimsOf(text).map((claim) => [claim.modality, claim.negated]);
    assert.deepEqual(modality('The council has not approved the plan for the harbour.'), [['stated', true]]);
    assert.deepEqual(modality('The council will approve the plan for the harbour.'), [['planned', false]]);
    assert.deepEqual(modality('The council may approve the plan for the harbour.'), [['possible', false]]);
    assert.deepEqual(modality('The council denied the report about the harbour.'), [['denied', false]]);
    assert.deepEqual(modality('It is unclear whether the council approved the plan for the harbour.'), [
      ['unconfirmed', false],
    ]);
    assert.deepEqual(modality('The council has confirmed no plan for the harbour.'), [['unconfirmed', true]]);
    assert.deepEqual(modality('The council made it clear that no harbour would close.'), [['planned', true]]);
    assert.deepEqual(modality('The council opened the “no frills” harbour market.'), [['stated', false]]);
    assert.deepEqual(modality('The council settled the border dispute over the harbour.'), [['stated', false]]);
    assert.deepEqual(modality('The council rejected the plan for the harbour.'), [['stated', false]]);
    assert.deepEqual(modality('The council rejected the allegations about the harbour.'), [['denied', false]]);
    assert.deepEqual(modality('Traffic declined sharply in the harbour.'), [['stated', false]]);
    assert.deepEqual(modality('The council declined to approve the plan for the harbour.'), [['stated', true]]);
  });

  test('country and office are known apart from their words, with the holder where named', () => {
    const names = { 'Gabriel Boric': 'person' } as const;
    const [named] = claimsOf('Chilean President Gabriel Boric visited the flooded town in the south.', { names });
    assert.deepEqual(named?.offices, [{ country: 'CL', role: 'president', holder: 'Gabriel Boric' }]);
    const [unnamed] = claimsOf('The Chilean president visited the flooded town in the south.');
    assert.deepEqual(unnamed?.offices, [{ country: 'CL', role: 'president' }]);
    assert.ok(!unnamed?.terms.includes('president'));
  });

  test('every claim lies inside its sentence, in order, whatever the text', () => {
    const text = `Rain fell, and, and — which; “the ${'very '.repeat(300)}long” who said that when although. 12 12 12 of of of.`;
    const read = readText(text);
    const claims = extractClaims(read, { mentions: [], entities: [], times: [], quotations: [] });
    for (const claim of claims) {
      const sentence = read.sentences[claim.sentence];
      assert.ok(sentence && claim.start >= sentence.start && claim.end <= sentence.end && claim.start < claim.end);
    }
  });

  test('who reported something is a claim only where it says when', () => {
    const content = 'the council will close the old bridge';
    const reported = { content, cue: 'reported', speaker: 'The Gazette' };
    const dated = `The Gazette reported on Monday that ${content}.`;
    assert.deepEqual(wordsOf(dated, { reported, times: ['on Monday'] }), ['The Gazette reported on Monday', content]);
    assert.deepEqual(wordsOf(`The Gazette reported that ${content}.`, { reported }), [content]);
  });

  test('a think tank does not think', () => {
    const reported = { content: 'the bridge was closed', cue: 'said', speaker: 'Ben Ash' };
    const text = 'Ben Ash, a researcher at the US think tank The Lorn House, said the bridge was closed.';
    assert.deepEqual(wordsOf(text, { reported, names: { 'Ben Ash': 'person', 'Lorn House': 'organisation' } }), [
      'the bridge was closed',
    ]);
  });

  test('that somebody spoke is no claim, even where it says when or where', () => {
    const content = 'the council will close the old bridge';
    for (const said of [
      'Officials of the harbour said on Monday',
      'The driver, who asked not to be named, told reporters',
    ]) {
      const text = `${said} that ${content}.`;
      const reported = { content, cue: said.includes('told') ? 'told' : 'said' };
      const times = said.includes('Monday') ? ['on Monday'] : [];
      assert.deepEqual(wordsOf(text, { reported, times }), [content]);
    }
    assert.equal(wordsOf('The port added two hundred workers to its staff on Monday.').length, 1);
  });

  test('“and” opens a statement only behind a verb of the one before, and never inside a name', () => {
    const content = 'the rebels, helped by tanks, heavy guns and helicopters had taken control of the old town';
    const reported = { content, cue: 'said', speaker: 'An aide' };
    assert.deepEqual(wordsOf(`An aide said that ${content}.`, { reported }), [content]);
    const heard = 'The town heard the Harbour and Naturalization Service was closing the busy office in the old market';
    const names = { 'Harbour and Naturalization Service': 'organisation' } as const;
    assert.deepEqual(wordsOf(`${heard}.`, { names }), [heard]);
  });

  test('what somebody is asked to do, and what something happens despite, are claims of their own', () => {
    const asked =
      'The council asked Ada Brook to open the new harbour of the town, despite loud protests from angry fishermen.';
    const claims = claimsOf(asked, { names: { 'Ada Brook': 'person' } });
    assert.deepEqual(
      claims.map(({ start, end }) => asked.slice(start, end)),
      ['The council asked Ada Brook', 'to open the new harbour of the town', 'loud protests from angry fishermen'],
    );
    assert.deepEqual(claims[1]?.entities, ['Ada Brook']);
    const plan = 'The council dropped the plan to open the new harbour of the town';
    assert.deepEqual(wordsOf(`${plan}.`), [plan]);
  });

  test('a case that is singled out is a claim of its own, about the same people', () => {
    const text =
      'Elena Markou met the engineers of the old bridge several times, notably last May in the Limassol town hall.';
    const claims = claimsOf(text, { names: { 'Elena Markou': 'person', Limassol: 'place' } });
    assert.deepEqual(
      claims.map(({ start, end }) => text.slice(start, end)),
      ['Elena Markou met the engineers of the old bridge several times', 'notably last May in the Limassol town hall'],
    );
    assert.deepEqual(claims[1]?.entities, ['Elena Markou', 'Limassol']);
  });

  test('“so far” says when and opens no statement; a reflexive pronoun is no subject', () => {
    assert.deepEqual(
      wordsOf(
        'The mayor left the town, but so far no clear reason for the sudden closing of the busy bridge was given.',
      ).at(-1),
      'so far no clear reason for the sudden closing of the busy bridge was given',
    );
    assert.deepEqual(wordsOf('The firm calls the old bridge and itself the pride of the whole river town.').length, 1);
  });

  suite('what stands beside the words that report', () => {
    test('is a claim without a verb but "was", "had" or "will"', () => {
      const reported = { content: 'the money comes from the fund', cue: 'said', speaker: 'Mr Brandt' };
      assert.deepEqual(
        wordsOf(
          'Mr Brandt said the money comes from the fund, and the owners of the lender will be left with nothing.',
          { reported },
        ).at(-1),
        'the owners of the lender will be left with nothing',
      );
      assert.deepEqual(
        wordsOf('The money comes from the fund, he said, and the owners will be left with nothing at all.', {
          reported: { content: 'The money comes from the fund', cue: 'said', speaker: 'he' },
        }),
        ['The money comes from the fund', 'the owners will be left with nothing at all'],
      );
    });

    test('ends where these begin', () => {
      assert.deepEqual(
        wordsOf('A guard in the car was hit in the leg by a bullet; doctors say that he will recover within weeks.', {
          reported: { content: 'he will recover within weeks', cue: 'say', speaker: 'doctors' },
        }),
        ['A guard in the car was hit in the leg by a bullet', 'he will recover within weeks'],
      );
      assert.deepEqual(
        wordsOf('Her glove was found in the bucket, but Ms Hale cautioned that it may have been moved there later.', {
          reported: { content: 'it may have been moved there later', cue: 'cautioned', speaker: 'Ms Hale' },
        }),
        ['Her glove was found in the bucket', 'it may have been moved there later'],
      );
    });

    test('is no claim when it only goes on with a noun', () => {
      const [first, second] = wordsOf(
        'The yard needs forty new cranes, the owner said, and another twelve lifts that the port has agreed to buy.',
        { reported: { content: 'The yard needs forty new cranes', cue: 'said', speaker: 'the owner' } },
      );
      assert.equal(first, 'The yard needs forty new cranes');
      assert.match(second ?? '', /^the owner said/u);
    });

    test('tells something of who speaks', () => {
      const reported = { content: 'the deal was near', cue: 'said', speaker: 'Ms Feldt' };
      const text = 'Ms Feldt, who led the trial at the Lakeshore Institute, said the deal was near.';
      assert.deepEqual(wordsOf(text, { reported, names: { Feldt: 'person' } }), [
        'who led the trial at the Lakeshore Institute',
        'the deal was near',
      ]);
      assert.deepEqual(claimsOf(text, { reported, names: { Feldt: 'person' } })[0]?.entities, ['Feldt']);
      assert.deepEqual(wordsOf('Ms Feldt, who asked not to be named, said the deal was near.', { reported }), [
        'the deal was near',
      ]);
    });
  });

  test('what is said in a past form that looks like a participle is a claim', () => {
    assert.deepEqual(
      wordsOf('The railroad said about 50 cars derailed.', {
        reported: {
          content: 'about 50 cars derailed',
          cue: 'said',
          speaker: 'The railroad',
        },
      }),
      ['about 50 cars derailed'],
    );
    assert.deepEqual(wordsOf('The railroad said about 50 cars derailed.'), [
      'The railroad said about 50 cars derailed',
    ]);
    assert.deepEqual(wordsOf('The railroad said in a statement released on Monday.'), []);
  });

  test('"that" may be what a reported statement is about', () => {
    assert.deepEqual(
      wordsOf('Diplomats in Warsaw say that could keep the minister in office until mid-December.', {
        reported: {
          content: 'that could keep the minister in office until mid-December',
          cue: 'say',
          speaker: 'Diplomats in Warsaw',
        },
      }),
      ['that could keep the minister in office until mid-December'],
    );
  });

  test('the writer and the reader may be named behind what is told of others, and in quotation marks', () => {
    assert.deepEqual(wordsOf('The railway does not pay anybody back for strikes, we were told at the hotline.'), [
      'The railway does not pay anybody back for strikes',
    ]);
    assert.deepEqual(wordsOf('The road to the harbour was shut on Monday, and we love you.'), []);
    const quoted = 'The minister of justice was blunt: “What is certain is that we have failed.”';
    assert.equal(wordsOf(quoted).length, 1);
    assert.deepEqual(wordsOf('We were told at the hotline that the railway does not pay.'), []);
  });

  test('"What …" that tells what is so is a claim; a heading and an open question are none', () => {
    assert.deepEqual(wordsOf('What convicts the two men is the glove.'), ['What convicts the two men is the glove']);
    assert.deepEqual(wordsOf('What the police know about the two men.'), []);
    assert.deepEqual(wordsOf('What caused the fire in the engine is unclear.'), []);
  });

  test('the words that report are no part of what is stated in front of them with no more than "has" or "was"', () => {
    const content = 'he struck a woman in the harbour last night';
    const text = `A driver has been charged with two offences after police say ${content}.`;
    assert.deepEqual(wordsOf(text, { reported: { content, cue: 'say', speaker: 'police' } }), [
      'A driver has been charged with two offences',
      content,
    ]);
  });

  test('what a show that aired is like is no report of the show', () => {
    const content = 'that aired on Thursday, and was light on details';
    const text = `The two taped an hourlong show ${content}.`;
    assert.deepEqual(wordsOf(text, { reported: { content, cue: 'show' } }), [text.slice(0, -1)]);
  });

  test('what only says how somebody came to speak is not told of who speaks', () => {
    const words =
      'Officials, who spoke on condition of anonymity because the talks were private, said the deal was off.';
    const reported = { content: 'the deal was off', cue: 'said', speaker: 'Officials' };
    assert.deepEqual(wordsOf(words, { reported }), ['the deal was off']);
  });
});
