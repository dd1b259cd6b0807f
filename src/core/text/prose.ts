/** Longer lines are never headlines. */
export const LONGEST_HEADLINE = 180;

/** Prose: long enough, and with a finished sentence in it. */
export function isProse(line: string): boolean {
  return line.length >= 90
    ? /[.!?…]["”’)\]]?(?:\s|$)/u.test(line) || line.length > LONGEST_HEADLINE
    : line.length >= 40 && /[a-z][.!?]["”’)]?$/u.test(line);
}
