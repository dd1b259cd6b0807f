/** The words of time expressions. English month, day, unit and number words: general knowledge, no outside list. */
import type { CalendarUnit, DayPart, SeasonCode, TimeMod, TimeUnit } from './form';

/** What a word can be inside a time expression; one word can be several things ("second", "may"). */
export interface WordFacts {
  readonly month?: number;
  readonly weekday?: number;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
  readonly cardinal?: number;
  /** "hundred", "thousand": multiplies what stands before. */
  readonly scale?: number;
  readonly ordinal?: number;
  readonly season?: SeasonCode;
  readonly part?: DayPart;
  /** "dawn", "dusk": no part that others count by ("this dawn"). */
  readonly edge?: boolean;
  /** "last", "next", … as {@link Deictic}. */
  readonly deictic?: Deictic;
  /** Days from the reference day: "yesterday" -1. */
  readonly relativeDay?: number;
  /** "daily", "monthly". */
  readonly frequency?: CalendarUnit | 'TH';
  /** "nineties": 90. */
  readonly decade?: number;
  /** "early", "mid", "late". */
  readonly phase?: TimeMod;
  /** Written with a capital it is a date word, otherwise an ordinary word: "may", "march", "sun". */
  readonly capitalOnly?: boolean;
  /** Makes a time expression by itself; other words only take part in one. */
  readonly core?: boolean;
  /** Only together with a day number or a year: "mar", "sun", "sat", "wed". */
  readonly needsCompany?: boolean;
}

/** Words that point from the reference day or from what was last spoken of. */
export type Deictic =
  'last' | 'past' | 'previous' | 'next' | 'coming' | 'following' | 'this' | 'that' | 'same' | 'current' | 'recent';

const facts = new Map<string, WordFacts>();

const CORE = ['month', 'weekday', 'unit', 'season', 'part', 'relativeDay', 'frequency', 'decade'] as const;

function add(words: string, fact: WordFacts): void {
  const core = CORE.some((key) => fact[key] !== undefined);
  for (const word of words.split(' ')) facts.set(word, { ...facts.get(word), ...fact, ...(core ? { core } : {}) });
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const MONTHS_SHORT = 'jan|feb|mar|apr||jun|jul|aug|sep sept|oct|nov|dec'.split('|');
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split('|');
const WEEKDAYS_SHORT = 'mon|tue tues|wed|thu thur thurs|fri|sat|sun'.split('|');

MONTHS.forEach((word, index) =>
  add(word, {
    month: index + 1,
    ...(word === 'may' || word === 'march' || word === 'august' ? { capitalOnly: true } : {}),
  }),
);
MONTHS_SHORT.forEach((words, index) => {
  if (words) add(words, { month: index + 1, capitalOnly: true, needsCompany: true });
});
WEEKDAYS.forEach((word, index) => {
  add(word, { weekday: index + 1 });
  add(`${word}s`, { weekday: index + 1, plural: true });
});
WEEKDAYS_SHORT.forEach((words, index) => add(words, { weekday: index + 1, capitalOnly: true, needsCompany: true }));

const UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['fortnight', 'FN'],
  ['weekend', 'WE'],
  ['decade', 'DE'],
  ['hour', 'TH'],
  ['minute', 'TM'],
  ['second', 'TS'],
  ['millennium', 'ML'],
];
for (const [word, unit] of UNITS) {
  add(word, { unit });
  add(`${word}s`, { unit, plural: true });
}
add('century', { unit: 'CE' });
add('centuries', { unit: 'CE', plural: true });
add('millennia', { unit: 'ML', plural: true });
add('yr', { unit: 'Y' });
add('yrs', { unit: 'Y', plural: true });
add('hr', { unit: 'TH' });
add('hrs', { unit: 'TH', plural: true });
add('min mins', { unit: 'TM', plural: true });
add('secs', { unit: 'TS', plural: true });

'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, index) => add(word, { cardinal: index }));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => add(word, { cardinal: (index + 2) * 10 }));
add('dozen', { scale: 12 });
add('hundred', { scale: 100 });
add('thousand', { scale: 1000 });
add('million', { scale: 1_000_000 });

'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  .split(' ')
  .forEach((word, index) => add(word, { ordinal: index + 1 }));
add('thirtieth', { ordinal: 30 });

add('spring', { season: 'SP' });
add('summer', { season: 'SU' });
add('autumn fall', { season: 'FA' });
add('winter', { season: 'WI' });

add('morning mornings', { part: 'MO' });
add('midday lunchtime', { part: 'MI' });
add('afternoon afternoons', { part: 'AF' });
add('evening evenings', { part: 'EV' });
add('night nights', { part: 'NI' });
add('daytime', { part: 'DT' });
add('dawn daybreak sunrise', { part: 'MO', edge: true });
add('dusk nightfall sunset', { part: 'EV', edge: true });

add('last', { deictic: 'last' });
add('past', { deictic: 'past' });
add('previous preceding prior', { deictic: 'previous' });
add('next', { deictic: 'next' });
add('coming upcoming', { deictic: 'coming' });
add('following ensuing', { deictic: 'following' });
add('this', { deictic: 'this' });
add('that', { deictic: 'that' });
add('same', { deictic: 'same' });
add('current', { deictic: 'current' });
add('recent', { deictic: 'recent' });

add('today', { relativeDay: 0 });
add('yesterday', { relativeDay: -1 });
add('tomorrow', { relativeDay: 1 });

add('hourly', { frequency: 'TH' });
add('daily', { frequency: 'D' });
add('weekly', { frequency: 'W' });
add('monthly', { frequency: 'M' });
add('quarterly', { frequency: 'Q' });
add('yearly annually annual', { frequency: 'Y' });

'twenties thirties forties fifties sixties seventies eighties nineties'
  .split(' ')
  .forEach((word, index) => add(word, { decade: (index + 2) * 10 }));

add('early earlier', { phase: 'START' });
add('mid middle', { phase: 'MID' });
add('late later', { phase: 'END' });

/** What a lower-case word can be in a time expression; a trailing full stop ("Sept.") does not matter. */
export function wordFacts(lower: string): WordFacts | undefined {
  const known = facts.get(lower);
  if (known || lower.length < 4 || lower.charCodeAt(lower.length - 1) !== 0x2e) return known;
  return facts.get(lower.slice(0, -1));
}
