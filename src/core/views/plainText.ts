/** Article text and file names made fit to stand on one line of a card, a tree row or a terminal. */
import type { Span } from '../model';

/**
 * Control characters, line and paragraph separators, lone surrogates, byte order marks, and the characters that turn
 * the direction of what follows (they could make a row read as something else).
 */
const unshowable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** At least this share of the room is used before the text is cut at a word. */
const LEAST_FILL = 0.6;

/** One line without control characters, at most `limit` UTF-16 units long, cut at a word with an ellipsis. */
export function oneLine(text: string, limit = 200): string {
  const room = limit * 4 + 16;
  const head = text.length > room ? text.slice(0, room) : text;
  const line = head.replace(unshowable, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= limit && head === text) return line;
  if (line.length < limit) return `${line}…`;
  return `${cutAtWord(line, limit - 1)}…`;
}

/** The words of a stretch of text on one line; a curly quotation mark cut off at its edge is put back. */
export function excerpt(text: string, span: Span, limit = 200): string {
  const { start, end } = withMarks(text, span);
  return oneLine(text.slice(start, end), limit);
}

/** Longer stretches are cut anyway before their end shows. */
const LONGEST_BALANCED = 1000;

/** The span with the quotation mark right before or behind it whose counterpart it holds. */
function withMarks(text: string, { start, end }: Span): Span {
  if (end - start > LONGEST_BALANCED) return { start, end };
  let open = 0;
  let unopened = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === '“') open++;
    else if (character === '”' && open > 0) open--;
    else if (character === '”') unopened++;
  }
  const behind = open === 1 ? (/^[.,!?]?”/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  const before = unopened === 1 && text.charAt(start - 1) === '“' ? 1 : 0;
  return { start: start - before, end: end + behind };
}

function cutAtWord(line: string, limit: number): string {
  const space = line.lastIndexOf(' ', limit);
  let end = space >= limit * LEAST_FILL ? space : limit;
  const last = line.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return line
    .slice(0, end)
    .replace(/[\s,;:–—-]$/, '')
    .trimEnd();
}

/** One stretch of text with what stands around it, for a row that shows a short passage; about `limit` units long. */
export function inContext(text: string, span: Span, sentence: Span | undefined, limit = 100): string {
  const bounds = sentence ?? { start: Math.max(0, span.start - limit), end: Math.min(text.length, span.end + limit) };
  if (bounds.end - bounds.start <= limit) return excerpt(text, bounds, limit);
  const before = Math.max(bounds.start, span.start - Math.floor(limit / 3));
  const start = before === bounds.start ? before : nextWord(text, before, span.start);
  const cut = start > bounds.start ? '… ' : '';
  return cut + oneLine(text.slice(start, Math.min(bounds.end, start + limit * 2)), limit - cut.length);
}

/** The start of the first word after `from`, at most `to`. */
function nextWord(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (/\s/.test(text.charAt(at))) return at + 1;
  return to;
}
