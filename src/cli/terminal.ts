/** What is written to a terminal: nothing that a file holds may steer it. */
import { oneLine } from '../core/views/plainText';
import type { TextStyle } from '../core/views/factsText';

/** Text from a file or a file name, without control characters and escape sequences, on one line. */
export function terminalText(text: string): string {
  return oneLine(text, 500);
}

/**
 * An object as JSON with indents that a terminal cannot act on, see {@link escaped}, in pieces: the whole of a large story
 * is longer than a string can be. Together they are what `JSON.stringify` gives; a field may be anything that can be iterated
 * instead of a list, and is then made as it is written.
 */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{';
  for (const [name, field] of Object.entries(value) as [string, unknown][]) {
    if (field === undefined) continue;
    yield `${before}\n ${JSON.stringify(name)}: `;
    if (isIterable(field)) yield* itemPieces(field);
    else yield indented(field, 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '\n}';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function* itemPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n  ${indented(item, 2)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n ]';
}

function indented(value: unknown, depth: number): string {
  return escaped(JSON.stringify(value ?? null, null, 1)).replaceAll('\n', `\n${' '.repeat(depth)}`);
}

/**
 * JSON with the characters escaped that a terminal could act on and that `JSON.stringify` leaves as they are:
 * delete, C1 controls (among them the one-byte escape sequence introducer), line separators, direction overrides.
 */
export function escaped(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** ANSI colours for a report. */
export const colours: TextStyle = {
  heading: (text) => `\u001B[1m${text}\u001B[22m`,
  flagged: (text) => `\u001B[33m${text}\u001B[39m`,
  faint: (text) => `\u001B[2m${text}\u001B[22m`,
};
