/** Holidays by name, the moving ones too. Western and United States public holidays: general knowledge, no outside list. */
import { feastDays, firstFeastYear } from '../../data/movingHolidays';
import { dayNumber, easterSunday, nthWeekday } from './calendar';

type DayOf = (year: number) => number | undefined;

const fixed =
  (month: number, day: number): DayOf =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, count: number): DayOf =>
  (year) =>
    nthWeekday(year, month, weekday, count);
const fromEaster =
  (days: number): DayOf =>
  (year) =>
    easterSunday(year) + days;

/** The first Tuesday after the first Monday of November. */
const electionDay: DayOf = (year) => nthWeekday(year, 11, 1, 1) + 1;

/** The Sunday nearest to the eleventh of November. */
const remembranceSunday: DayOf = (year) => nthWeekday(year, 11, 7, 2);

/** A feast of another calendar, in the years that are known. */
const feast =
  (name: string): DayOf =>
  (year) => {
    const day = feastDays[name]?.[year - firstFeastYear];
    return day === undefined || day === 0 ? undefined : dayNumber(year, 1, 1) + day - 1;
  };

const HOLIDAYS: Readonly<Record<string, DayOf>> = {
  "new year 's day": fixed(1, 1),
  "new year 's": fixed(1, 1),
  'new years day': fixed(1, 1),
  "new year 's eve": fixed(12, 31),
  'new years eve': fixed(12, 31),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  epiphany: fixed(1, 6),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'inauguration day': fixed(1, 20),
  'groundhog day': fixed(2, 2),
  "valentine 's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  "presidents ' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "st. patrick 's day": fixed(3, 17),
  "saint patrick 's day": fixed(3, 17),
  'april fools day': fixed(4, 1),
  "april fool 's day": fixed(4, 1),
  'earth day': fixed(4, 22),
  "mother 's day": nth(5, 7, 2),
  'memorial day': nth(5, 1, -1),
  juneteenth: fixed(6, 19),
  "father 's day": nth(6, 7, 3),
  'independence day': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  "all saints ' day": fixed(11, 1),
  'election day': electionDay,
  'guy fawkes night': fixed(11, 5),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'remembrance sunday': remembranceSunday,
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4,
  'mardi gras': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'holy saturday': fromEaster(-1),
  'easter sunday': fromEaster(0),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'ascension day': fromEaster(39),
  pentecost: fromEaster(49),
  'corpus christi': fromEaster(60),
  "international women 's day": fixed(3, 8),
  "women 's day": fixed(3, 8),
  'may day': fixed(5, 1),
  'anzac day': fixed(4, 25),
  'chinese new year': feast('chinese new year'),
  'lunar new year': feast('chinese new year'),
  'eid al - fitr': feast('eid al - fitr'),
  'eid al - adha': feast('eid al - adha'),
  passover: feast('passover'),
  'rosh hashanah': feast('rosh hashanah'),
  'yom kippur': feast('yom kippur'),
  hanukkah: feast('hanukkah'),
};

/** Holiday names by their first word, longest first. Words are tokens, so "'s" stands alone. */
const byFirstWord = new Map<string, readonly (readonly string[])[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const words = name.split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** The names that start with a word, longest first, as lists of words. */
export function holidaysFrom(word: string): readonly (readonly string[])[] {
  return byFirstWord.get(word) ?? [];
}

/** Day number of a holiday in a year; undefined for an unknown name. */
export function holidayIn(name: string, year: number): number | undefined {
  return HOLIDAYS[name]?.(year);
}
