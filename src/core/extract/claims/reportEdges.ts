import type { Sentence, Span, Token } from '../../model';
import { isMark, isStrongMark } from './punctuation';
import { isStatement } from './statement';
import { isFinite } from './verbs';
import { within } from './within';

/**
 * Where statements of their own meet the words that report, on the side away from the content: "A guard was hit; | doctors
 * say …", "…, he said, | and owners will be left with nothing".
 *
 * @param words those that report: the cue, and who speaks
 * @param first the first token of the content
 * @param after the token behind it
 */
export function edgesOf(
  words: readonly Span[],
  { tokens, ...place }: Sentence,
  first: number,
  after: number,
): number[] {
  const own = words.filter((part) => within(part, place));
  const start = Math.min(...own.map((part) => part.start));
  const end = Math.max(...own.map((part) => part.end));
  const begin = tokens.findIndex((token) => token.end > start);
  if (begin < first) {
    const edge = joinsAt(tokens, begin) ? begin - 1 : begin;
    const isApart = edge > 0 && isMark(tokens[edge - 1]) && (edge < begin || isStrongMark(tokens[edge - 1] as Token));
    return isApart && isStatement(tokens, 0, edge) ? [edge] : [];
  }
  const behind = tokens.findIndex((token) => token.start >= end);
  return behind > after && isMark(tokens[behind]) && goesOn(tokens, behind) ? [behind + 1] : [];
}

/** What sets one statement beside another. */
const BESIDE = new Set('and but although though while whereas'.split(' '));

const RELATIVES = new Set(['that', 'which', 'who']);

/** Behind a mark a straight quotation mark opens one, whatever it is tagged. */
function isOpening({ tag, text }: Token): boolean {
  return tag === '``' || text === '"';
}

function joinsAt(tokens: readonly Token[], index: number): boolean {
  return BESIDE.has(tokens[index - 1]?.lower ?? '');
}

/** Whether what was said, or the sentence, goes on behind a mark with a verb of its own. */
function goesOn(tokens: readonly Token[], mark: number): boolean {
  const next = tokens[mark + 1];
  if (!next) return false;
  if (isFinite(next)) return true;
  const isNew = BESIDE.has(next.lower) || isOpening(next) || isStrongMark(tokens[mark] as Token);
  const verb = tokens.findIndex((token, index) => index > mark + 1 && isFinite(token));
  // "and 500 more that the buyer has ordered" only goes on with a noun
  return isNew && verb > 0 && !tokens.slice(mark + 2, verb).some(({ lower }) => RELATIVES.has(lower));
}
