/** What is written to a terminal: nothing that a file holds may steer it. */
import { oneLine } from '../core/views/plainText';
import type { TextStyle } from '../core/views/factsText';

/** Text from a file or a file name, without control characters and escape sequences, on one line. */
export function terminalText(text: string): string {
  return oneLine(text, 500);
}

/**
 * JSON with the characters escaped that a terminal could act on and that `JSON.stringify` leaves as they are:
 * delete, C1 controls (among them the one-byte escape sequence introducer), line separators, direction overrides.
 */
export function terminalJson(value: unknown): string {
  const json = JSON.stringify(value, null, 1);
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
