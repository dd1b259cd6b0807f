import type { Span, Token } from '../../model';
import { isFinite } from './verbs';

const EDGES = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '--',
  '-',
  '.',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '``',
  "''",
  '(',
  ')',
  '…',
]);
const LEADING = new Set(
  'and but or so yet that nevertheless however although though while whereas because despite also meanwhile moreover'.split(
    ' ',
  ),
);

/** What joins a clause to one that was left out. */
const JOINING = new Set(['and', 'but', 'or']);

/** What closes, with what opens it. */
const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['”', '“'],
  ['’', '‘'],
]);

/**
 * The words of a clause without the marks at its edges, the conjunctions at its ends and a ", stating that" that closes it.
 * A mark at their end that closes what was opened among them is one of them.
 */
export function trimmed(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  let last = to - 1;
  if (last > first && (tokens[last] as Token).lower === 'that') last--;
  if (last > first && (tokens[last] as Token).tag === 'VBG' && (tokens[last - 1] as Token).text === ',') last--;
  while (first <= last && (EDGES.has((tokens[first] as Token).text) || isLeading(tokens, first))) first++;
  while (last >= first && isTrailing(tokens, first, last)) last--;
  if (last < first) return undefined;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

function isTrailing(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, lower } = tokens[last] as Token;
  return JOINING.has(lower) || (EDGES.has(text) && !closes(tokens, first, last));
}

/** Whether a mark closes what was opened behind the first of some tokens. */
function closes(tokens: readonly Token[], first: number, last: number): boolean {
  const { text } = tokens[last] as Token;
  if (text === '"') return tokens.slice(first, last).filter((token) => token.text === text).length % 2 === 1;
  const opening = OPENING.get(text);
  if (opening === undefined) return false;
  for (let index = last - 1; index >= first; index--) {
    const before = tokens[index]?.text;
    if (before === opening) return true;
    if (before === text) return false;
  }
  return false;
}

/** "so far" says when, and "that would cost" what. */
function isLeading(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const next = tokens[index + 1];
  if (lower === 'so') return next?.lower !== 'far';
  return LEADING.has(lower) && !(lower === 'that' && next && isFinite(next));
}
