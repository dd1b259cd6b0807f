/** Decades, centuries, quarters, halves of a year and seasons. */
import type { YearPartTerm } from '../form';
import type { Piece } from '../pieces';
import { eraAt } from './eras';
import { isDash, isPossessive, word, type Match } from './match';
import { ordinal } from './numbers';
import { dateMatch, pickYear, pointedYear, yearAt, yearWords, type YearWords } from './years';

/** "the 1980s", "the '90s", "the nineties", "1920s". */
export function decade(pieces: readonly Piece[], at: number): Match | undefined {
  let from = word(pieces, at) === 'the' ? at + 1 : at;
  const apostrophe = word(pieces, from);
  if (apostrophe === "'" || apostrophe === '’' || apostrophe === '‘') from++;
  const value = pieces[from]?.facts.decade;
  if (value === undefined) return undefined;
  const split = from + 1;
  if (value >= 1000) return value < 2200 ? dateMatch(at, split, { is: 'decade', start: value }) : undefined;
  if (from === at) return undefined;
  const before = word(pieces, at - 1);
  const ages = before === 'his' || before === 'her' || before === 'their' || before === 'my';
  return ages || value === 0 ? undefined : dateMatch(at, split, { is: 'decade', start: value, short: true });
}

/** "the 20th century", "nineteenth-century". */
export function century(pieces: readonly Piece[], at: number): Match | undefined {
  const from = word(pieces, at) === 'the' ? at + 1 : at;
  const nth = ordinal(pieces, from);
  if (!nth || nth.value < 1 || nth.value > 30) return undefined;
  const unit = isDash(word(pieces, nth.to)) ? nth.to + 1 : nth.to;
  if (pieces[unit]?.facts.unit !== 'CE') return undefined;
  const era = eraAt(pieces, unit + 1);
  const bc = era === -1 ? { bc: true } : {};
  return dateMatch(at, era === undefined ? unit + 1 : unit + 2, { is: 'century', n: nth.value, ...bc });
}

/** Index after the year words of a season, quarter or half, with them. */
function partYear(pieces: readonly Piece[], at: number): YearWords | undefined {
  const from =
    word(pieces, at) === 'of' && word(pieces, at + 1) === 'the' && pieces[at + 2]?.facts.unit === 'Y' ? undefined : at;
  if (from === undefined) return { to: at + 3 };
  const fiscal = word(pieces, at) === 'of' && word(pieces, at + 1) === 'fiscal' ? at + 2 : undefined;
  if (fiscal !== undefined) {
    const year = yearAt(pieces, fiscal);
    return year && { to: year.to, year: year.year };
  }
  return yearWords(pieces, at);
}

const HALVES: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, latter: 2, last: 2 };

/** "the third quarter", "third-quarter", "Q3 2023", "the 1988 second quarter", "the first half of 2023". */
export function quarterOrHalf(pieces: readonly Piece[], at: number): Match | undefined {
  const code = /^([qh])([1-4])$/.exec(word(pieces, at));
  if (code && pieces[at]?.capital) {
    const n = Number(code[2]);
    if (code[1] === 'h' && n > 2) return undefined;
    const year = yearWords(pieces, at + 1);
    if (code[1] === 'h' && !year) return undefined;
    return part(at, year?.to ?? at + 1, { is: code[1] === 'q' ? 'quarter' : 'half', n, ...pickYear(year) });
  }
  let from = word(pieces, at) === 'the' || word(pieces, at) === 'its' || word(pieces, at) === 'their' ? at + 1 : at;
  let before: YearWords | undefined;
  const year = yearAt(pieces, from);
  if (year) {
    before = year;
    from = year.to;
  } else {
    const pointed = pointedYear(pieces, from);
    if (pointed && isPossessive(word(pieces, pointed.to))) {
      before = { to: pointed.to + 1, yearAt: pointed.at };
      from = pointed.to + 1;
    } else if (
      (word(pieces, from) === 'comparable' || word(pieces, from) === 'corresponding') &&
      word(pieces, from + 1) === 'year'
    ) {
      from++;
    }
    if (
      word(pieces, from) === 'year' &&
      isDash(word(pieces, from + 1)) &&
      (word(pieces, from + 2) === 'earlier' || word(pieces, from + 2) === 'ago')
    ) {
      before = { to: from + 3, yearAt: 'before' };
      from += 3;
    }
  }
  if (before && (pieces[from]?.facts.unit === 'Q' || word(pieces, from) === 'period') && !pieces[from]?.facts.plural) {
    return part(at, from + 1, { is: 'quarter', ...pickYear(before) });
  }
  if (word(pieces, from) === 'fiscal') from++;
  const half = HALVES[word(pieces, from)];
  const nth = ordinal(pieces, from);
  const numberEnd = nth?.to ?? from + 1;
  let unit = isDash(word(pieces, numberEnd)) ? numberEnd + 1 : numberEnd;
  if (word(pieces, unit) === 'fiscal') unit++;
  if (nth && nth.value <= 4 && pieces[unit]?.facts.unit === 'Q' && !pieces[unit]?.facts.plural) {
    const after = before ? undefined : partYear(pieces, unit + 1);
    return part(at, after?.to ?? unit + 1, { is: 'quarter', n: nth.value, ...pickYear(before ?? after) });
  }
  if (half !== undefined && word(pieces, unit) === 'half') {
    const after = before ? undefined : partYear(pieces, unit + 1);
    if (!before && !after) return undefined;
    return part(at, after?.to ?? unit + 1, { is: 'half', n: half, ...pickYear(before ?? after) });
  }
  return undefined;
}

/** "summer 2022", "the winter of 1994", "the summer", "spring" after "in". */
export function season(pieces: readonly Piece[], at: number): Match | undefined {
  const article = word(pieces, at) === 'the';
  const from = article ? at + 1 : at;
  const name = pieces[from]?.facts.season;
  if (name === undefined) return undefined;
  const year = yearWords(pieces, from + 1);
  if (year) return part(at, year.to, { is: 'season', season: name, ...pickYear(year) });
  // "fall" and "spring" are verbs and nouns too.
  const before = word(pieces, at - 1);
  const led =
    before === 'in' ||
    before === 'over' ||
    before === 'by' ||
    before === 'during' ||
    before === 'since' ||
    before === 'until' ||
    before === 'early' ||
    before === 'late' ||
    before === 'mid' ||
    before === '-';
  const plain = name === 'SU' || name === 'WI' || word(pieces, from) === 'autumn';
  const next = pieces[from + 1];
  const heads = next !== undefined && /^NN/.test(next.tag) && !article;
  if (!led || heads || (!plain && !article) || word(pieces, from + 1) === 'of') return undefined;
  return part(at, from + 1, { is: 'season', season: name });
}

function part(from: number, to: number, term: YearPartTerm): Match {
  return dateMatch(from, to, term);
}
