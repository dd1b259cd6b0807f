import * as assert from 'node:assert/strict';
import { extractTimes } from '../../../../src/core/extract/dates/extract';
import { resolveTimes } from '../../../../src/core/extract/dates/resolve';
import { readText } from '../../../../src/core/text/read';
import { words } from '../../../../src/core/words';

/** Wednesday. */
const PUBLISHED = '2021-06-16';

/** What is found in a text, as `words = value`. */
function found(text: string, reference: string | undefined = PUBLISHED): string[] {
  return resolveTimes(extractTimes(readText(text)), reference).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

/** The same without a reference day. */
function unanchored(text: string): string[] {
  return resolveTimes(extractTimes(readText(text)), undefined).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

/** The days of each expression. */
function days(text: string): (string | undefined)[] {
  return resolveTimes(extractTimes(readText(text)), PUBLISHED).map(
    ({ interval }) => interval && `${interval.from}..${interval.to}`,
  );
}

function check(rows: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(rows)) assert.deepEqual(found(text), expected, text);
}

suite('time expressions', () => {
  test('dates written out, in every order', () => {
    check({
      'The bridge opened on May 4, 2019, after repairs.': ['May 4, 2019 = 2019-05-04'],
      'The bridge opened on 4 May 2019 after repairs.': ['4 May 2019 = 2019-05-04'],
      'The bridge opened on the 4th of May, 2019.': ['the 4th of May, 2019 = 2019-05-04'],
      'The bridge opened on Saturday, May 4, 2019.': ['Saturday, May 4, 2019 = 2019-05-04'],
      'The bridge opened on 2019-05-04 after repairs.': ['2019-05-04 = 2019-05-04'],
      'The bridge opened on 5/4/2019 after repairs.': ['5/4/2019 = 2019-05-04'],
      'The bridge opened on 04.05.2019 after repairs.': ['04.05.2019 = 2019-05-04'],
      'The bridge opened in May 2019 after repairs.': ['May 2019 = 2019-05'],
      'The bridge opened in Sept. 2019 after repairs.': ['Sept. 2019 = 2019-09'],
      'The bridge opened in 1931 after repairs.': ['1931 = 1931'],
    });
  });

  test('ranges and lists whose halves lean on each other are one expression', () => {
    check({
      'The fair ran from August 3-9, 2018, in the old harbour.': ['August 3-9, 2018 = 2018-08-03/2018-08-09'],
      'The fair ran between May 3 and 9.': ['May 3 and 9 = 2021-05-03/2021-05-09'],
      'The fair ran between March and November of 2019.': ['March and November of 2019 = 2019-03/2019-11'],
      'The museum will close between Friday and Sunday.': ['Friday and Sunday = 2021-06-18/2021-06-20'],
      'The library plans to reopen in July or early August.': ['July or early August = 2021-07/2021-08'],
      'The drought of 1976-77 emptied the lake.': ['1976-77 = 1976/1977'],
    });
  });

  test('dates that stand on their own stay apart', () => {
    check({
      'The fair ran in 2016 and 2018.': ['2016 = 2016', '2018 = 2018'],
      'It was closed from July to October 2018.': ['July = 2018-07', 'October 2018 = 2018-10'],
      'It was closed in May and again in June and July 2018.': [
        'May = 2021-05',
        'June = 2018-06',
        'July 2018 = 2018-07',
      ],
      'The exile of 1851–1859 made him famous.': ['1851 = 1851', '1859 = 1859'],
      'On October 5 women marched to the hall.': ['October 5 = 2020-10-05'],
      'By July the first stones were laid.': ['July = 2021-07'],
      'It was closed from May 3 to June 9.': ['May 3 = 2021-05-03', 'June 9 = 2021-06-09'],
    });
  });

  test('weekdays follow the tense of their clause', () => {
    check({
      'The mayor resigned on Friday.': ['Friday = 2021-06-11'],
      'The mayor will resign on Friday.': ['Friday = 2021-06-18'],
      'The mayor said Monday that the council will vote Thursday.': ['Monday = 2021-06-14', 'Thursday = 2021-06-17'],
      'The mayor resigned on Wednesday.': ['Wednesday = 2021-06-16'],
      'The mayor resigned last Wednesday.': ['last Wednesday = 2021-06-09'],
      'The concert was postponed on Friday.': ['Friday = 2021-06-11'],
      'The concert was postponed to Friday.': ['Friday = 2021-06-18'],
      'The council gave him until Friday.': ['Friday = 2021-06-18'],
      "Critics welcomed Tuesday's vote.": ['Tuesday = 2021-06-15'],
      'The council meets on Monday of next week.': ['Monday of next week = 2021-06-21'],
    });
  });

  test('months and days without a year', () => {
    check({
      'The shop burned down in November.': ['November = 2020-11'],
      'The shop was sold in August.': ['August = 2020-08'],
      'Sales fell in the year ended July 31.': ['the year = P1Y', 'July 31 = 2020-07-31'],
      'Sales fell in the latest quarter.': ['the latest quarter = 2021-Q1'],
      'The shop will open in November.': ['November = 2021-11'],
      'The shop burned down last June.': ['last June = 2020-06'],
      'The shop burned down in October of last year.': ['October of last year = 2020-10'],
      'Thieves broke in on the 11th.': ['the 11th = 2021-06-11'],
      'Thieves broke in on the 21st.': ['the 21st = 2021-05-21'],
      'The deadline passes on July 2.': ['July 2 = 2021-07-02'],
    });
  });

  test('units counted from publication', () => {
    check({
      'Prices rose yesterday and will rise next week.': ['yesterday = 2021-06-15', 'next week = 2021-W25'],
      'Prices rose two days ago.': ['two days ago = 2021-06-14'],
      'Prices rose three years ago.': ['three years ago = 2018'],
      'Prices rose earlier this month.': ['earlier this month = 2021-06'],
      'Prices rose in the first quarter.': ['the first quarter = 2021-Q1'],
      'Prices rose last summer.': ['last summer = 2020-SU'],
      'Prices may rise in the coming weeks.': ['the coming weeks = FUTURE_REF'],
    });
  });

  test('units counted from the date spoken of', () => {
    check({
      'She landed on May 3, 2019. The next day she spoke. That year she won.': [
        'May 3, 2019 = 2019-05-03',
        'The next day = 2019-05-04',
        'That year = 2019',
      ],
      'The pact was signed in May 2019, a few weeks before the vote.': [
        'May 2019 = 2019-05',
        'a few weeks before = 2019-05',
      ],
      'The pact came two days before March 3, 2020.': ['two days before March 3, 2020 = 2020-03-01'],
    });
  });

  test('a story of the past carries its year on', () => {
    const text =
      'The siege began on 3 May 1702. In August 1702 the wall fell. Peace came in 1703. In 1704 it broke. In March the ' +
      'army marched. The fleet left in 1705. On 9 June it returned. By 1706 all was over, and in 1707 a new king ruled.';
    assert.ok(found(text).includes('March = 1704-03'), found(text).join('; '));
    assert.ok(found(text).includes('9 June = 1705-06-09'), found(text).join('; '));
  });

  test('a story of the past goes on from date to date, whatever day it is published', () => {
    const text =
      'The revolt began on 12 November 1834, at dawn. Two days later the arsenal was taken, and on the 17th the governor ' +
      'fled. On the night of January 3 the river froze. The following day it was crossed. That spring the rebels were ' +
      'divided. Talks were held from March to June 1835. The following September the harbour was blocked. In October the ' +
      'town gave up; three months later its walls were razed. In 1838, and again in 1841, there was unrest. The next year ' +
      'a new law was passed, and on June 5 it was read out.';
    const expected = [
      '12 November 1834, at dawn = 1834-11-12TMO',
      'Two days later = 1834-11-14',
      'the 17th = 1834-11-17',
      'the night of January 3 = 1835-01-03TNI',
      'The following day = 1835-01-04',
      'That spring = 1835-SP',
      'March = 1835-03',
      'June 1835 = 1835-06',
      'The following September = 1835-09',
      'October = 1835-10',
      'three months later = 1836-01',
      '1838 = 1838',
      '1841 = 1841',
      'The next year = 1842',
      'June 5 = 1842-06-05',
    ];
    for (const rows of [found(text), unanchored(text)])
      assert.deepEqual(
        rows.filter((row) => !row.startsWith('12 November') && !row.startsWith('dawn')),
        expected.slice(1),
      );
  });

  test('in a story of the past, asides do not move it and today is the writer’s', () => {
    const text =
      'The port was founded in 1702. In March 1704 it burned. It stayed small until 1810. On June 9 the rebuilding began, ' +
      'as a study of 2014 showed. In August a school opened. In 1706 came a market. Today the port is a museum.';
    const rows = found(text);
    for (const row of ['June 9 = 1704-06-09', 'August = 1704-08', 'Today = PRESENT_REF'])
      assert.ok(rows.includes(row), rows.join('; '));
  });

  test('news goes on from its publication, also where it speaks of the past', () => {
    check({
      'The mayor was elected in 2009. She resigned in March.': ['2009 = 2009', 'March = 2021-03'],
      'The wall fell on May 3, 2011, and on May 9 it was sold. A new one is to open on July 4.': [
        'May 3, 2011 = 2011-05-03',
        'May 9 = 2011-05-09',
        'July 4 = 2021-07-04',
      ],
    });
  });

  test('years before the common era', () => {
    check({
      'The city fell in 146 BC, and two years later it was rebuilt.': ['146 BC = BC0146', 'two years later = BC0144'],
      'It lasted from 264 to 241 BC.': ['264 = BC0264', '241 BC = BC0241'],
      'In the spring of 217 BC they marched.': ['the spring of 217 BC = BC0217-SP'],
      'They landed on 2 August 216 BC.': ['2 August 216 BC = BC0216-08-02'],
      'It was built in the 5th century BC.': ['the 5th century BC = BC04'],
    });
    assert.deepEqual(days('The city fell in 146 BC.'), [undefined]);
  });

  test('lengths and sets', () => {
    check({
      'The strike lasted three days.': ['three days = P3D'],
      'A two-week truce held.': ['two-week = P2W'],
      'It took two and a half years.': ['two and a half years = P2Y6M'],
      'It took several months.': ['several months = PXM'],
      'It took more than 20 years.': ['more than 20 years = P20Y'],
      'The ferry sails every Monday.': ['every Monday = XXXX-WXX-1'],
      'The ferry sails twice a week.': ['twice a week = P1W'],
    });
    assert.deepEqual(days('Sales fell in the past year.'), ['2020-06-16..2021-06-16']);
  });

  test('clock times and parts of the day', () => {
    check({
      'The blast came at 5:30 p.m. Monday.': ['5:30 p.m. Monday = 2021-06-14T17:30'],
      'The blast came on Monday morning.': ['Monday morning = 2021-06-14TMO'],
      'The blast came on the night of 4 May 2019.': ['the night of 4 May 2019 = 2019-05-04TNI'],
      'The blast came in the early hours of 4 May 2019.': ['the early hours of 4 May 2019 = 2019-05-04TMO'],
      'The blast came at dawn on 4 May 2019.': ['dawn on 4 May 2019 = 2019-05-04TMO'],
      'A new dawn broke over the city at the end of the play.': [],
      'The blast came last night.': ['last night = 2021-06-15TNI'],
      'The blast came shortly after four in the morning on Sunday.': [
        'four in the morning on Sunday = 2021-06-13T04:00',
      ],
      'The blast came at 10 at night.': ['10 at night = 2021-06-16T22:00'],
      'The blast came at half past five.': ['half past five = 2021-06-16T05:30'],
      'The talks ended at a quarter to nine in the evening.': ['a quarter to nine in the evening = 2021-06-16T20:45'],
      'The dam broke at twenty to six in the morning.': ['twenty to six in the morning = 2021-06-16T05:40'],
      'The blast came at ten past nine.': ['ten past nine = 2021-06-16T09:10'],
      'At eight minutes to five the wheels hit the runway.': ['eight minutes to five = 2021-06-16T04:52'],
      'The blast came at nine o’clock on Sunday evening.': ['nine o’clock on Sunday evening = 2021-06-13T21:00'],
      'The siege ended shortly before six this morning.': ['six this morning = 2021-06-16T06:00'],
      'The siege ended at 5:30 this afternoon.': ['5:30 this afternoon = 2021-06-16T17:30'],
      'The siege ended at 10:30 a.m. on Sunday morning.': ['10:30 a.m. on Sunday morning = 2021-06-13T10:30'],
      'The number of boats fell from twenty to six.': [],
      'Around twenty to six people came.': [],
      'The team lost by three this afternoon.': ['this afternoon = 2021-06-16TAF'],
      'He met six this morning.': ['this morning = 2021-06-16TMO'],
      'The flood killed four in the morning.': ['the morning = 2021-06-16TMO'],
      'The firm holds half to a quarter to one in ten shares.': [],
      'The blast came Monday, and at 6 p.m. fire broke out.': ['Monday = 2021-06-14', '6 p.m. = 2021-06-14T18:00'],
    });
  });

  test('decades, centuries, halves and holidays', () => {
    check({
      'The mill closed in the 1970s.': ['the 1970s = 197'],
      'The mill is from the 18th century.': ['the 18th century = 17'],
      'Output fell in the second half of 2019.': ['the second half of 2019 = 2019-H2'],
      'It snowed on Good Friday.': ['Good Friday = 2021-04-02'],
      'It rained on Easter Monday 2019.': ['Easter Monday 2019 = 2019-04-22'],
      'Shops were shut on Yom Kippur 2018.': ['Yom Kippur 2018 = 2018-09-19'],
      'Shops were shut on Passover.': ['Passover = 2021-03-28'],
      'Trains were full before Chinese New Year 2020.': ['Chinese New Year 2020 = 2020-01-25'],
      'The fair opens after Eid al-Fitr 2023.': ['Eid al-Fitr 2023 = 2023-04-21'],
      'It snowed on Christmas Eve 2017.': ['Christmas Eve 2017 = 2017-12-24'],
    });
    assert.deepEqual(days('The mill closed in the early 1970s.'), ['1970-01-01..1974-12-31']);
  });

  test('ordinary words are not dates', () => {
    check({
      'They may march in the sun for a second time before the fall of the king.': [],
      'April Jones met August Weber.': [],
      'A 45-year-old man, 52 years old, won 2000 votes and $1999.': [],
      'Read it in The Sunday Times.': [],
      'It costs $500 million a year.': [],
    });
  });

  test('without a publication date nothing relative gets a calendar date', () => {
    assert.deepEqual(unanchored('He left on Friday, returned last week and will go in March.'), [
      'Friday = XXXX-WXX-5',
      'last week = PAST_REF',
      'March = XXXX-03',
    ]);
    assert.deepEqual(unanchored('He left on 7 May 2019.'), ['7 May 2019 = 2019-05-07']);
    assert.deepEqual(found('He left on Friday.', 'no day'), ['Friday = XXXX-WXX-5']);
  });

  test('every value says how it was found, in known words', () => {
    const text = 'He left on Friday, in May 2019, for three weeks, at 5 p.m., two years ago, on Easter, and that day.';
    for (const { how } of resolveTimes(extractTimes(readText(text)), PUBLISHED)) {
      assert.ok(how.code in words, how.code);
      const places = new Set(words[how.code].match(/\{\d\}/g) ?? []);
      assert.equal(places.size, how.args.length, how.code);
    }
  });

  test('the wider scope adds words that only say now or before', () => {
    const read = readText('He recently moved and now lives abroad.');
    assert.equal(extractTimes(read).length, 0);
    assert.equal(extractTimes(read, 'timex').length, 2);
    const text = 'In the past he was poor, but he is not afraid of the near future.';
    assert.deepEqual(
      extractTimes(readText(text), 'timex').map(({ start, end }) => text.slice(start, end)),
      ['the past', 'the near future'],
    );
  });

  test('forms survive JSON', () => {
    const forms = extractTimes(readText('She left on Monday, two weeks after May 3, 2019.'));
    const copied = JSON.parse(JSON.stringify(forms)) as typeof forms;
    assert.deepEqual(resolveTimes(copied, PUBLISHED), resolveTimes(forms, PUBLISHED));
  });

  test('hostile text takes time in proportion to its length', () => {
    const cost = (times: number): number => {
      const text = 'the 12 to 13 or 14 and a half more than nearly 5 - the last next this '.repeat(times);
      const read = readText(text);
      const start = process.cpuUsage().user;
      resolveTimes(extractTimes(read), PUBLISHED);
      return process.cpuUsage().user - start;
    };
    cost(200);
    const [small, big] = [cost(300), cost(2400)];
    assert.ok(big < Math.max(small, 3000) * 30, `${small} and ${big} microseconds`);
  });
});
