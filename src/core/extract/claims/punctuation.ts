import type { Token } from '../../model';
import { isLetter } from '../../text/characters';

const STRONG_MARKS = new Set([';', ':', '–', '—', '--']);

/** Whether a token parts statements: ";", ":", a dash. */
export function isStrongMark({ text }: Token): boolean {
  return text.length < 3 && !isLetter(text.charCodeAt(0)) && STRONG_MARKS.has(text);
}

/** Whether a token is a comma, or parts statements. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || isStrongMark(token));
}
