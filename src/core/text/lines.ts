import type { Span } from '../model';
import { isLineBreak, isSpace, isUpper } from './characters';

/** A block of text between line breaks, white space trimmed, and what stands around it. */
export interface Block extends Span {
  /** An empty line (or the start of the text) comes before it. */
  readonly apart: boolean;
}

const TERMINAL = new Set('.!?…:;”’"\')]»'.split(''));

/**
 * The paragraphs of a text: every line is one, except that the lines of hard-wrapped text (no closing punctuation at
 * the end, a small letter at the start of the next) are joined. Knows LF, CRLF, CR and Unicode's separators.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let breaks = 2;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      breaks += code === 13 && text.charCodeAt(at + 1) === 10 ? 0 : 1;
      at++;
      continue;
    }
    if (isSpace(code)) {
      at++;
      continue;
    }
    const end = endOfLine(text, at);
    const line = { start: at, end: trimmedEnd(text, at, end), apart: breaks >= 2 };
    const before = blocks.at(-1);
    if (before && !line.apart && isWrapped(text, before, line))
      blocks[blocks.length - 1] = { ...before, end: line.end };
    else blocks.push(line);
    at = end;
    breaks = 0;
  }
  return blocks;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Shorter lines than this are headings, lists and buttons, not wrapped prose. */
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 120;

function isWrapped(text: string, before: Span, line: Span): boolean {
  const last = lastLineStart(text, before);
  const length = before.end - last;
  if (length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) return false;
  const code = text.charCodeAt(line.start);
  return (
    !TERMINAL.has(text.charAt(before.end - 1)) &&
    !isUpper(code) &&
    /^[\p{L}\p{N}“‘"'(]/u.test(text.slice(line.start, line.start + 2))
  );
}

function lastLineStart(text: string, block: Span): number {
  let start = block.end;
  while (start > block.start && block.end - start <= LONGEST_WRAPPED && !isLineBreak(text.charCodeAt(start - 1)))
    start--;
  return start;
}
