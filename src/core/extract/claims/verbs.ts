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

/** So many words of an aside are looked through for its end. */
const LONGEST_ASIDE = 30;
const RELATIVE = new Set(['WDT', 'WP', 'WP$']);

/**
 * A statement without what is told between commas of something in it: "The captain, who has not been named, was killed".
 * All tokens of it when there is no such aside.
 */
export function withoutAsides(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const kept: Token[] = [];
  for (let index = from; index < to; index++) {
    const end = index > from && tokens[index]?.text === ',' ? endOfAside(tokens, index + 1, to) : -1;
    if (end < 0) kept.push(tokens[index] as Token);
    else index = end;
  }
  return kept;
}

/** Where the comma is behind which the statement goes on with its verb, when an aside begins at a token; else -1. */
function endOfAside(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (!first || !(RELATIVE.has(first.tag) || first.lower === 'where')) return -1;
  for (let index = from + 1; index + 1 < Math.min(to, from + LONGEST_ASIDE); index++) {
    if (tokens[index]?.text !== ',') continue;
    const next = tokens[index + 1] as Token;
    const isVerbNext =
      isFinite(next) || (next.tag.startsWith('RB') && index + 2 < to && isFinite(tokens[index + 2] as Token));
    return isVerbNext ? index : -1;
  }
  return -1;
}

/** Whether "it was" and somebody or something begin at a token. */
export function beginsCleft(tokens: readonly Token[], from: number): boolean {
  const [it, be, who] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  return it?.lower === 'it' && /^(?:is|was|'s)$/.test(be?.lower ?? '') && who !== undefined && BEGINNING.has(who.tag);
}

const BEGINNING = new Set(['DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP$', 'JJ']);
const CLEAVING = new Set(['who', 'that', 'which']);

/** Whether "who" or "that" stands at a token, between a noun and a verb. */
export function isCleaving(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (
    CLEAVING.has(token?.lower ?? '') && (before?.tag.startsWith('NN') ?? false) && next !== undefined && isFinite(next)
  );
}
