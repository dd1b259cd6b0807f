import * as assert from 'node:assert/strict';
import { extractEntities, type FoundEntities } from '../../../../src/core/extract/entities/extract';
import { readText } from '../../../../src/core/text/read';

interface Found extends FoundEntities {
  /** `type: words` of every mention. */
  readonly marks: readonly string[];
  /** Entity ids of the mentions with these words. */
  readonly idsOf: (words: string) => readonly string[];
  readonly titleOf: (words: string) => string | undefined;
}

function find(text: string): Found {
  const found = extractEntities(readText(text));
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    ...found,
    marks: found.mentions.map((mention) => `${mention.type}: ${words(mention)}`),
    idsOf: (wanted) => found.mentions.filter((mention) => words(mention) === wanted).map(({ entity }) => entity),
    titleOf: (wanted) => {
      const title = found.mentions.find((mention) => words(mention) === wanted)?.title;
      return title && words(title);
    },
  };
}

suite('entities of a source', () => {
  test('people, organisations and places in running text', () => {
    const { marks } = find(
      'Officials in Nairobi said on Tuesday that Margaret Odhiambo would lead the University of Leeds. She lives in Portugal.',
    );
    assert.deepEqual(marks, [
      'place: Nairobi',
      'person: Margaret Odhiambo',
      'organisation: University of Leeds',
      'place: Portugal',
    ]);
  });

  test('titles and possessive endings stay outside the name', () => {
    const { marks, titleOf } = find(
      'The talks were opened by Foreign Minister Peter Hansen in Oslo. President Carla Mendes’s letter was read to the guests.',
    );
    assert.ok(marks.includes('person: Peter Hansen'));
    assert.ok(marks.includes('person: Carla Mendes'));
    assert.equal(titleOf('Peter Hansen'), 'Foreign Minister');
    assert.equal(titleOf('Carla Mendes'), 'President');
  });

  test('a rank in front of a given name makes no organisation', () => {
    const { marks } = find('Residents fled after General Oscar Pardo ordered the raid on General Electric.');
    assert.deepEqual(marks, ['person: Oscar Pardo', 'organisation: General Electric']);
    assert.deepEqual(find('The mate had the watch while Captain Mandelas slept in his cabin.').marks, [
      'person: Mandelas',
    ]);
  });

  test('capitals in front of a legal form are one organisation, whatever they were read as', () => {
    assert.deepEqual(
      find(
        'Profit at Travellers Corp. rose. Ann Hale of Lamont, Sedge & Co. and Robert Moss Textiles Inc. expected more. ' +
          'Kestrel Mills, Inc. fell. She joined First Tarnby Bank Ltd and Rowan Foods PLC in May.',
      ).marks,
      [
        'organisation: Travellers Corp.',
        'person: Ann Hale',
        'organisation: Lamont, Sedge & Co.',
        'organisation: Robert Moss Textiles Inc.',
        'organisation: Kestrel Mills, Inc.',
        'organisation: First Tarnby Bank Ltd',
        'organisation: Rowan Foods PLC',
      ],
    );
    assert.deepEqual(find('On Monday Moss Inc. lent some of it to the mill.').marks, ['organisation: Moss Inc.']);
  });

  test('a short form of a rank is a title', () => {
    assert.equal(find('On Monday Const. Peter Hansen told the court of it.').titleOf('Peter Hansen'), 'Const.');
  });

  test('a role after a comma is a title too', () => {
    const { titleOf } = find('The plan was rejected by Peter Hansen, the Danish foreign minister, on Monday.');
    assert.equal(titleOf('Peter Hansen'), 'foreign minister');
  });

  test('adjectives of countries, months, roles and common words are no names', () => {
    const { marks } = find(
      'The President said that Brazilian coffee would cost more in May. Mark my words, he added, we will not pay. British and Kenyan growers agreed.',
    );
    assert.deepEqual(marks, []);
  });

  test('a family name alone is the person of the full name, in the headline too', () => {
    const { idsOf } = find(
      'Mendes to meet Hansen in Oslo\n\nPresident Carla Mendes will fly to Oslo on Friday to meet Peter Hansen. Hansen said he would wait for Mendes at the airport.',
    );
    assert.deepEqual(new Set(idsOf('Mendes')), new Set(idsOf('Carla Mendes')));
    assert.equal(idsOf('Mendes').length, 2);
    assert.deepEqual(new Set(idsOf('Hansen')), new Set(idsOf('Peter Hansen')));
  });

  test('two people of one family name stay two; the one named last is meant', () => {
    const { idsOf } = find(
      'The minister, Anna Lindqvist, spoke first. Lindqvist thanked the guests. Later her brother Erik Lindqvist, a banker, took the floor. Lindqvist said the bank would pay.',
    );
    const [first, second] = idsOf('Lindqvist');
    assert.equal(first, idsOf('Anna Lindqvist')[0]);
    assert.equal(second, idsOf('Erik Lindqvist')[0]);
    assert.notEqual(first, second);
  });

  test('an acronym in brackets is the organisation of its long form', () => {
    const { idsOf, entities } = find(
      'The World Food Programme (WFP) said on Monday that it had sent rice to Malawi. The WFP wants to send more.',
    );
    const ids = new Set([...idsOf('World Food Programme'), ...idsOf('The World Food Programme'), ...idsOf('WFP')]);
    assert.equal(ids.size, 1);
    assert.ok(entities.find(({ id }) => ids.has(id))?.aliases.includes('WFP'));
  });

  test('an acronym that comes back is an organisation, a common abbreviation is not', () => {
    const { marks } = find(
      'Growers asked the KVLO for help on Monday. The GDP of the region fell. Later the KVLO said that GDP would rise and that a CEO had left.',
    );
    assert.equal(marks.filter((mark) => mark === 'organisation: KVLO').length, 2);
    assert.ok(!marks.some((mark) => mark.includes('GDP') || mark.includes('CEO')));
  });

  test('a capital at the head of a sentence is a name where the document has it as one', () => {
    const { idsOf } = find('The minister, Anna Grant, spoke on Friday. Grant said that the school would stay open.');
    assert.equal(idsOf('Grant')[0], idsOf('Anna Grant')[0]);
  });

  test('names of one country and spellings of one city are one place, with the country', () => {
    const { idsOf, entities } = find(
      'The United States said it would help. Diplomats from the U.S. flew to Calcutta. They left Kolkata on Sunday for the United States.',
    );
    assert.equal(new Set([...idsOf('United States'), ...idsOf('U.S.')]).size, 1);
    assert.equal(idsOf('Calcutta')[0], idsOf('Kolkata')[0]);
    assert.equal(entities.find(({ id }) => id === idsOf('U.S.')[0])?.country, 'US');
  });

  test('in a report on sport a town is its club, and a place where it is one', () => {
    const { marks } = find(
      'Leipzig scored twice in the second half to beat Rennes 2-1. The striker Jonas Weber, who joined Leipzig from Verona last season, headed the winner in the 88th minute. ' +
        'Their coach said the team had deserved the victory. The final of the cup will be played in Vienna on Saturday.',
    );
    assert.deepEqual(marks, [
      'organisation: Leipzig',
      'organisation: Rennes',
      'person: Jonas Weber',
      'organisation: Leipzig',
      'organisation: Verona',
      'place: Vienna',
    ]);
  });

  test('a town in capitals with a date is a place, whatever the report is about', () => {
    for (const [line, wanted] of [
      ['MALVERTON, England 2019-03-02', ['place: MALVERTON', 'place: England']],
      ['OSLO, March 3 (Reuters) -', ['place: OSLO']],
      ['SWIMMING - RESULTS 2019', []],
    ] as const) {
      const { marks } = find(`${line}\n\nThe home team won the match by two goals and the league title with it.`);
      assert.deepEqual(
        marks.filter((mark) => mark.startsWith('place')),
        wanted,
      );
    }
  });

  test('bodies named by what they are for, and well-known organisations, are organisations', () => {
    const { marks } = find(
      'Letters went to the Ministry of Foreign Affairs and the Museum of Modern Art on Friday. Anna Lindqvist wrote on Twitter that TikTok would answer.',
    );
    assert.deepEqual(marks, [
      'organisation: Ministry of Foreign Affairs',
      'organisation: Museum of Modern Art',
      'person: Anna Lindqvist',
      'organisation: Twitter',
      'organisation: TikTok',
    ]);
  });

  test('parts of the world are places wherever they stand; but not where more of a name stands behind', () => {
    const { marks } = find(
      'Nobody asked the minister. The West soon refused the offer as too vague. An ally of the South for years, he left. ' +
        'They flew to the West Coast, and west of the town it rained.',
    );
    assert.deepEqual(
      marks.filter((mark) => /West|South/.test(mark)),
      ['place: West', 'place: South'],
    );
  });

  test('phrases with capitals that name nobody are no names; particles belong to names', () => {
    const { marks } = find('The Deep State, he said, wants Russian oil. The attack was claimed by al Qaeda in May.');
    assert.deepEqual(marks, ['organisation: al Qaeda']);
  });

  test('names in headlines with capitals', () => {
    assert.deepEqual(find('Anna Lindqvist Resigns as Prime Minister of Norway').marks, [
      'person: Anna Lindqvist',
      'place: Norway',
    ]);
    assert.deepEqual(find('PRIME MINISTER ANNA LINDQVIST RESIGNS AFTER VOTE').marks, ['person: ANNA LINDQVIST']);
  });

  test('compounds are taken apart where their parts are names', () => {
    const { marks } = find(
      'The Lagos-based firm welcomed better Chad-Sudan relations after a visit to Port-au-Prince.',
    );
    assert.ok(marks.includes('place: Lagos'));
    assert.ok(marks.includes('place: Chad'));
    assert.ok(marks.includes('place: Sudan'));
    assert.ok(marks.includes('place: Port-au-Prince'));
  });

  test('mentions are sorted, do not overlap, name an entity, and have no white space at their ends', () => {
    const text =
      'ANNA LINDQVIST FLIES TO OSLO\n\nOSLO (AP) — “Anna Lindqvist’s plane,” said Per Hansen of Norwegian Air Shuttle ASA, “left 😀 Bergen.” Hansen & Co. paid.';
    const { mentions, entities } = find(text);
    const ids = new Set(entities.map(({ id }) => id));
    assert.ok(mentions.length > 3);
    mentions.forEach((mention, index) => {
      assert.ok(ids.has(mention.entity));
      assert.ok(mention.start >= (mentions[index - 1]?.end ?? 0));
      const words = text.slice(mention.start, mention.end);
      assert.equal(words, words.trim());
      assert.ok(words.length > 0);
    });
    assert.equal(ids.size, entities.length);
  });

  test('hostile texts are read in linear time', () => {
    for (const piece of ['A ', 'Ab-', 'Anna Lee ', 'The Of And ', 'Mr. ', "’s'", 'Bo Bo (BB) ']) {
      const time = (length: number): number => {
        const read = readText(piece.repeat(length / piece.length));
        const begun = process.cpuUsage();
        extractEntities(read);
        return process.cpuUsage(begun).user / 1000;
      };
      time(10_000);
      const short = Math.max(20, time(10_000));
      const long = time(60_000);
      assert.ok(long < short * 6 * 6, `${piece}: ${String(short)} ms, then ${String(long)} ms for six times the text`);
    }
  }).timeout(60_000);

  test('no text, no names', () => {
    assert.deepEqual(find('').mentions, []);
    assert.deepEqual(find('…').entities, []);
  });
});
