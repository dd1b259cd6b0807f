import * as assert from 'node:assert/strict';
import type { SourceFacts } from '../../../src/core/model';
import { extractTimes } from '../../../src/core/extract/dates/extract';
import { inferPublications, PublicationFinder } from '../../../src/core/link/publication';
import { datedOccasions, occasionsOf, SureDays } from '../../../src/core/link/publication/occasions';
import { readText } from '../../../src/core/text/read';
import { words } from '../../../src/core/words';

interface Given {
  readonly id?: string;
  readonly text: string;
  readonly facts?: SourceFacts;
}

function datedSources(sources: readonly Given[]) {
  return sources.map(({ id, text, facts }, index) => {
    const read = readText(text);
    const analysis = { zones: read.zones, times: extractTimes(read) };
    return { id: id ?? `${index}.txt`, facts: facts ?? {}, text, analysis };
  });
}

function infer(...sources: readonly Given[]) {
  return inferPublications(datedSources(sources));
}

const HARBOUR =
  'Harbour to close next week\n\nThe port authority said on Thursday that the old harbour will close next week. ' +
  'Engineers will inspect the piers between May 10 and 14, 2021, the authority said.\n';
const FERRY =
  'Ferries to be diverted\n\nThe ferry company said on Thursday that its boats will use the new pier next week, while the ' +
  'old harbour is closed. Travellers had complained on Wednesday.\n';

suite('publication dates', () => {
  test('what a person set wins', () => {
    const found = infer({ text: HARBOUR, facts: { published: '2020-01-02' } }).get('0.txt');
    assert.equal(found?.date, '2020-01-02');
    assert.equal(found?.confidence, 'given');
  });

  suite('of who names weekdays only', () => {
    const early = {
      text:
        'Chimney of brewery to be blown down\n\nEngineers will blow down the cracked chimney of the brewery this evening, ' +
        'the mayor said. They had cracked walls, and on Friday engineers found it about to topple.\n',
    };
    const later = {
      text:
        'Published June 24, 2021\n\nThree weeks ago a gas boiler exploded in the brewery of Altdorf and cracked its chimney.\n' +
        'The chimney was blown down on June 4, after engineers found the chimney about to topple.\n',
    };
    const others = ['23', '25'].map((day) => ({
      text: `Published June ${day}, 2021\n\nThe brewery of Altdorf stays shut, its owner said. Nobody was hurt.\n`,
    }));

    test('it is told by what others tell of the same days', () => {
      const found = infer(later, ...others, early).get('3.txt');
      assert.equal(found?.date, '2021-06-04');
      assert.ok(found.evidence.some(({ code }) => code === 'published.shared-day'));
    });

    test('words that every report has tell of no day', () => {
      const shared = (...texts: readonly string[]) => {
        const [told, small] = datedSources(texts.map((text) => ({ text: `${text}\n` }))).map(occasionsOf);
        assert.ok(told && small);
        return new SureDays(datedOccasions('told', told, undefined, 2021)).sharedWith('small', small).length;
      };
      const told = 'The chimney was blown down. Police let people in there on June 4, because the office said so.';
      const small = 'The chimney was blown down. On Friday police kept people away there because of the office.';
      assert.equal(shared(told, small), 0);
      assert.equal(shared(told.replace('people', 'chimneysweeps'), small.replace('people', 'chimneysweeps')), 1);
    });

    test('it changes when they tell of other things', () => {
      const other = { text: later.text.replace('engineers found the chimney about to topple', 'a long wait') };
      const finder = new PublicationFinder();
      const [first, ...unchanged] = datedSources([later, ...others, early]);
      assert.ok(first);
      finder.find([first, ...unchanged]);
      const sources = [...datedSources([other]), ...unchanged];
      const fresh = inferPublications(sources);
      assert.notEqual(fresh.get('3.txt')?.date, '2021-06-04');
      assert.deepEqual(finder.find(sources), fresh);
    });
  });

  test('a given date that is no day is not used', () => {
    assert.equal(infer({ text: HARBOUR, facts: { published: '2021-02-30' } }).get('0.txt')?.date, '2021-05-06');
  });

  test('the web address and the file name state it', () => {
    const address = 'https://paper.example/news/2021/05/07/harbour';
    assert.equal(infer({ text: 'A harbour closed.', facts: { url: address } }).get('0.txt')?.date, '2021-05-07');
    assert.equal(
      infer({ id: '2021-05-07_paper.txt', text: 'A harbour closed.' }).get('2021-05-07_paper.txt')?.date,
      '2021-05-07',
    );
  });

  test('a short line with a full date near the top states it', () => {
    const text =
      'Harbour to close\n\nPublished May 7, 2021\n\nThe port authority said the old harbour was to close for repairs.\n';
    assert.equal(infer({ text }).get('0.txt')?.date, '2021-05-07');
  });

  test('a date with the time of day states it, whatever else the line says', () => {
    const body =
      'The port authority said the old harbour was to close for repairs, and that the boats would use the new one.\n';
    for (const line of [
      '27 May 2021 | 18:47 | Reading time: 3 minutes',
      'As of: 27.05.2021, 11:42 Clock | Reading duration: 3 minutes',
      '27/05/2021 – 20:14 h. Actualized 20:51 h.',
    ]) {
      const text = `The harbour closes. “A loss announced”: here is who did not listen to the divers of the port\n\nof Ana Ruiz\n${line}\nShare   Copy link\n\n${body}`;
      assert.equal(infer({ text }).get('0.txt')?.date, '2021-05-27', line);
    }
  });

  test('a day named without its year is that of the year in question, and no day of the years around it', () => {
    const dated =
      'Harbour closes\n\nPublished May 7, 2021\n\nThe old harbour closed on Friday, the port authority said.\n';
    const text =
      'Harbour closes\n\nThe harbour had been checked on April 28, and closed on Friday. Engineers came on Wednesday.\n';
    assert.equal(infer({ text: dated }, { text }).get('1.txt')?.date, '2021-05-07');
  });

  test('who calls the last days by their weekdays wrote more than a week after the day of a date', () => {
    const dated = (day: string) =>
      `Harbour closes\n\nPublished ${day}, 2021\n\nThe old harbour closed on Friday, the port authority said.\n`;
    const text =
      'Harbour closes\n\nThe harbour, which divers had checked on April 21, closed on Friday, the port said on Saturday.\n';
    const found = infer({ text: dated('May 7') }, { text: dated('May 8') }, { text }).get('2.txt');
    assert.equal(found?.date, '2021-05-08');
  });

  test('a source that names no day is not dated for sure', () => {
    const dated =
      'Harbour closes\n\nPublished May 7, 2021\n\nThe old harbour closed on Friday, the port authority said.\n';
    const text =
      'Harbour closes\n\nThe old harbour closed on Friday, and the ferries stayed away. Divers had come on Wednesday.\n';
    assert.equal(infer({ text: dated }, { text }).get('1.txt')?.date, '2021-05-07');
    assert.equal(infer({ text: dated }, { text }).get('1.txt')?.confidence, 'low');
  });

  test('weekdays and “next week” fit together with a date ahead', () => {
    const found = infer({ text: HARBOUR }).get('0.txt');
    assert.equal(found?.date, '2021-05-06');
    assert.equal(found?.confidence, 'high');
    assert.ok(found?.evidence.some(({ code }) => code === 'published.week'));
  });

  test('a source without a date of its own is dated from the others', () => {
    const found = infer({ text: HARBOUR }, { text: FERRY }).get('1.txt');
    assert.equal(found?.date, '2021-05-06');
    assert.ok(found?.evidence.some(({ code }) => code === 'published.week-elsewhere'));
  });

  test('without a year nothing is claimed', () => {
    assert.equal(infer({ text: FERRY }).size, 0);
    assert.equal(infer({ text: '' }, { text: 'Harbour.' }).size, 0);
  });

  test('an anniversary is not taken for the day', () => {
    const text = 'The tower, which fell on June 3, 1959, was rebuilt. Workers gathered there on Monday.';
    assert.equal(infer({ text }).size, 0);
  });

  test('a source on another story tells nothing', () => {
    const old =
      'Opera opens season\n\nMarch 3, 2017\n\nThe Lindholm Opera opened its season on Friday with a new staging of ' +
      'Norma by the director Clara Weiss. Singers from Lindholm and Tallinn took part, Weiss said.\n';
    const found = infer({ text: HARBOUR }, { text: old }, { text: FERRY });
    assert.equal(found.get('0.txt')?.date, '2021-05-06');
    assert.equal(found.get('1.txt')?.date, '2017-03-03');
    assert.equal(found.get('2.txt')?.date, '2021-05-06');
    assert.equal(infer({ text: old }, { text: FERRY }).get('1.txt'), undefined);
  });

  test('an edit finds what would be found anew', () => {
    const finder = new PublicationFinder();
    const other = HARBOUR.replaceAll(/harbour|port|piers/g, 'opera').replaceAll('Engineers', 'Singers');
    for (const texts of [
      [HARBOUR, FERRY],
      [`${HARBOUR}It will be closed.\n`, FERRY],
      [other, FERRY],
      [HARBOUR, FERRY],
    ]) {
      const sources = texts.map((text) => ({ text }));
      assert.deepEqual(finder.find(datedSources(sources)), infer(...sources));
    }
  });

  test('the years of a series tell nothing', () => {
    const dated = (year: number) => ({ text: `Harbour report\n\nPublished May 7, ${year}\n\n${FERRY}` });
    assert.equal(infer(dated(2019), { text: FERRY }).get('1.txt')?.date.slice(0, 4), '2019');
    assert.equal(infer(dated(2015), dated(2019), { text: FERRY }).get('2.txt'), undefined);
  });

  test('a full date far ahead tells no year', () => {
    const text = 'Bonds sold\n\nThe Lindholm bonds will fall due on March 1, 2031, the bank said on Friday.';
    assert.equal(infer({ text }).size, 0);
  });

  test('every piece of evidence can be said', () => {
    for (const { evidence } of infer({ text: HARBOUR }, { text: FERRY }).values()) {
      assert.ok(evidence.length > 0);
      for (const { code, args } of evidence) {
        assert.equal(new Set(words[code].match(/\{\d\}/g) ?? []).size, args.length, code);
      }
    }
  });

  test('two hundred sources take no longer than they are many', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ text: index % 2 ? HARBOUR : FERRY }));
    const start = process.cpuUsage().user;
    const found = infer(...many);
    assert.equal(found.size, 200);
    assert.ok(process.cpuUsage().user - start < 8e6);
  });
});
