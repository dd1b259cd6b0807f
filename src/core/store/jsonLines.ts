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

/** The object a line holds; nothing when it is no JSON object. A byte order mark before it is no part of it. */
export function objectIn(line: string): JsonObject | undefined {
  try {
    return objectOf(JSON.parse(line.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

/** A value as an object, when it is one. */
export function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
