import type { Token } from '../../model';
import { listed, listedAs } from './model/lexicon';

/** A token, or a part of a compound: offsets into the source. */
export interface NameWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const PREFIXES = new Set('pro anti ex non post pre mid trans neo half then'.split(' '));
const OF_PEOPLE = listed.country | listed.demonym;

/**
 * The words of a sentence for the name model: compounds whose parts are names by themselves are taken apart
 * ("Oslo-based", "Chad-Sudan", "pro-Nato"), names with a hyphen stay whole ("Port-au-Prince", "al-Bashir").
 */
export function nameWords<T extends NameWord = Token>(tokens: readonly T[]): readonly NameWord[] {
  if (!tokens.some(({ text }) => text.includes('-') && text.length > 3)) return tokens;
  return tokens.flatMap((token) => split(token));
}

function split(token: NameWord): readonly NameWord[] {
  const { text, lower } = token;
  const hyphen = text.indexOf('-');
  if (hyphen <= 0 || hyphen === text.length - 1 || text.includes('/')) return [token];
  const before = lower.slice(0, hyphen);
  const after = text.slice(hyphen + 1);
  const last = text.lastIndexOf('-');
  if (PREFIXES.has(before) && isCapital(after)) return parts(token, hyphen);
  if (isCapital(text) && last === hyphen && isLowerWord(after) && after.length > 3) return parts(token, hyphen);
  if (
    last === hyphen &&
    isCapital(after) &&
    listedAs(before) & OF_PEOPLE &&
    listedAs(after.toLowerCase()) & OF_PEOPLE
  ) {
    return parts(token, hyphen);
  }
  return [token];
}

function parts(token: NameWord, hyphen: number): NameWord[] {
  const cut = (from: number, to: number): NameWord => ({
    text: token.text.slice(from, to),
    lower: token.lower.slice(from, to),
    start: token.start + from,
    end: token.start + to,
  });
  return [cut(0, hyphen), cut(hyphen, hyphen + 1), cut(hyphen + 1, token.text.length)];
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isLowerWord(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}
