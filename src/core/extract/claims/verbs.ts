import type { Token } from '../../model';
import { isVerbTag } from '../../text/tagKinds';

/** A verb that can carry a statement of its own, by its Penn tag. */
export function isFinite(token: Token): boolean {
  return token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'MD';
}

/** Any form of a verb. */
export function isVerb(token: Token): boolean {
  return isVerbTag(token.tag) || token.tag === 'MD';
}

/** Words that open a statement that hangs on another. Compiled for this project. */
export const subordinators: ReadonlySet<string> = new Set(
  'although though while whereas because since after before when as if unless until once'.split(' '),
);

const AUXILIARIES = new Set(
  "be is are was were been being am 's 're 'm have has had having 've do does did done doing".split(' '),
);

/** Forms of "be", "have" and "do". */
export function isAuxiliary(token: Token): boolean {
  return AUXILIARIES.has(token.lower);
}

/** "is *due* to meet": a plan, whose act stands behind "to". "Due to rain" is none. */
export function isDueTo(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'due' && tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.tag === 'VB';
}
