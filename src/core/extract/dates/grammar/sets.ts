/** Times that come back: "every Monday", "daily", "once a week". */
import type { TimeUnit } from '../form';
import type { Piece } from '../pieces';
import { monthAt, weekdayAt } from './named';
import { lengthValue } from './lengths';
import { isDash, word, type Match } from './match';
import { amount } from './numbers';

function set(from: number, to: number, value: string): Match {
  return { from, to, type: 'SET', term: { is: 'set', value } };
}

const SEASON_SETS = { SP: 'XXXX-SP', SU: 'XXXX-SU', FA: 'XXXX-FA', WI: 'XXXX-WI' } as const;

/** What "every X" stands for. */
function each(pieces: readonly Piece[], from: number, at: number): Match | undefined {
  const other = word(pieces, at) === 'other' ? 2 : 1;
  const next = other === 2 ? at + 1 : at;
  const piece = pieces[next];
  if (!piece) return undefined;
  const weekday = weekdayAt(pieces, next) ?? (piece.facts.plural ? piece.facts.weekday : undefined);
  if (weekday !== undefined) {
    const part = pieces[next + 1]?.facts.part;
    return set(from, part ? next + 2 : next + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
  }
  const month = monthAt(pieces, next);
  if (month !== undefined) return set(from, next + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const { unit, season, part } = piece.facts;
  if (part !== undefined && piece.lower !== 'daytime') return set(from, next + 1, `XXXX-XX-XXT${part}`);
  if (season !== undefined) return set(from, next + 1, SEASON_SETS[season]);
  if (unit !== undefined && !piece.facts.plural && piece.lower !== 'second')
    return set(from, next + 1, lengthValue(unit, other));
  const count = amount(pieces, next);
  const counted = count && pieces[count.to]?.facts.unit;
  return count && counted && !count.vague ? set(from, count.to + 1, lengthValue(counted, count.value)) : undefined;
}

/** "every day", "each Thursday", "daily", "Mondays", "twice a week", "a day" after an amount. */
export function recurring(pieces: readonly Piece[], at: number): Match | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.lower === 'every' || piece.lower === 'each') return each(pieces, at, at + 1);
  const { frequency, weekday, plural } = piece.facts;
  if (frequency !== undefined) {
    if (piece.lower === 'annual' || (piece.lower === 'quarterly' && /^(?:NN|JJ)/.test(pieces[at + 1]?.tag ?? '')))
      return undefined;
    if (isDash(word(pieces, at - 1)) && pieces[at]?.glued) return undefined;
    // "The Daily Mail": part of a name.
    if (piece.capital && at > 0 && pieces[at - 1]?.capital) return undefined;
    if (piece.capital && pieces[at + 1]?.capital) return undefined;
    return set(at, at + 1, lengthValue(frequency, 1));
  }
  if (weekday !== undefined && plural && piece.capital) return set(at, at + 1, `XXXX-WXX-${weekday}`);
  if (piece.lower === 'once' || piece.lower === 'twice') return perUnit(pieces, at, at + 1);
  const times = amount(pieces, at);
  if (times && word(pieces, times.to) === 'times') return perUnit(pieces, at, times.to + 1);
  return undefined;
}

/** "a week" in "twice a week". */
function perUnit(pieces: readonly Piece[], from: number, at: number): Match | undefined {
  const article = word(pieces, at);
  if (article !== 'a' && article !== 'an' && article !== 'every' && article !== 'each' && article !== 'per')
    return undefined;
  const unit: TimeUnit | undefined = pieces[at + 1]?.facts.unit;
  return unit && !pieces[at + 1]?.facts.plural ? set(from, at + 2, lengthValue(unit, 1)) : undefined;
}
