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

/** The words of a clause without the marks at its edges, the conjunctions at its ends and a ", stating that" that closes it. */
export function trimmed(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  let last = to - 1;
  if (last > first && (tokens[last] as Token).lower === 'that') last--;
  if (last > first && (tokens[last] as Token).tag === 'VBG' && (tokens[last - 1] as Token).text === ',') last--;
  while (first <= last && (EDGES.has((tokens[first] as Token).text) || isLeading(tokens, first))) first++;
  while (last >= first && (EDGES.has((tokens[last] as Token).text) || JOINING.has((tokens[last] as Token).lower)))
    last--;
  if (last < first) return undefined;
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** "so far" says when, and "that would cost" what. */
function isLeading(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  const next = tokens[index + 1];
  if (lower === 'so') return next?.lower !== 'far';
  return LEADING.has(lower) && !(lower === 'that' && next && isFinite(next));
}
