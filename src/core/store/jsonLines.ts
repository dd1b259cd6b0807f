/** Files of one JSON object a line, made for version control: lines are kept to the letter unless they are meant. */

/** Longer lines, in UTF-16 code units, are not read, and not written: room for a passage as long as a whole long source. */
export const LONGEST_LINE = 4_000_000;

/** A plain object as JSON has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The lines of a file; a carriage return stays with its line. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The text of a file with these lines. */
export function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The file's text with one more line, at its place in the order; the other lines are left as they are. */
export function withLine(text: string, line: string): string {
  const lines = linesOf(text);
  if (lines.some((other) => isSame(other, line))) return text;
  const at = lines.findIndex((other) => other > line);
  lines.splice(at < 0 ? lines.length : at, 0, line);
  return textOf(lines);
}

/** The file's text without a line. */
export function withoutLine(text: string, line: string): string {
  return textOf(linesOf(text).filter((other) => !isSame(other, line)));
}

/** A line that another program ended its own way is still that line. */
function isSame(kept: string, line: string): boolean {
  return kept === line || kept === `${line}\r`;
}

/** Deeper nesting than any record needs: what writes JSON calls itself once a level. */
const DEEPEST = 64;

/**
 * The object a line holds; nothing when it is no JSON object, or one nested too deep to be written again. A byte order
 * mark before it is no part of it.
 */
export function objectIn(line: string): JsonObject | undefined {
  return objectOf(jsonIn(line));
}

/** The JSON value a text holds; nothing when it is none. See {@link objectIn}. */
export function jsonIn(text: string): unknown {
  if (firstTooDeep(text, DEEPEST) !== undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where the first bracket stands that is nested more than some levels deep. */
export function firstTooDeep(text: string, deepest: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > deepest) return at;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}

/** A value as an object, when it is one. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
