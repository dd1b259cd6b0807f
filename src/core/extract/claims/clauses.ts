import type { Sentence, Token } from '../../model';
import { endOfAside, isRelative } from './asides';
import { cleftAt } from './clefts';
import { isPreposition } from './prepositions';
import { isMark, isStrongMark } from './punctuation';
import { behindOpening, commaBetween, hasActed, hasNoun, hasSubject } from './subjects';
import { isTask } from './tasks';
import { isAuxiliary, isFinite, isVerb, subordinators } from './verbs';
import { isAdjectiveTag, isNounTag, isVerbTag } from '../../text/tagKinds';

/** A stretch of a sentence's tokens that can stand as a statement: `from` to `to`, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where what it states itself ends: a "which …" or "because …" too short to stand alone goes with it to `to`. */
  readonly own: number;
  /**
   * What opened it: the sentence itself, a joined statement, one that hangs on another, "which …", ", declaring …",
   * "(asked her) to …", ", notably …" or "despite …".
   */
  readonly kind: 'main' | 'joined' | 'subordinate' | 'relative' | 'participle' | 'infinitive' | 'example' | 'despite';
}

/** A clause with fewer content words says too little by itself and stays with its neighbour. */
const FEWEST: Readonly<Record<Clause['kind'], number>> = {
  main: 2,
  joined: 6,
  subordinate: 5,
  relative: 5,
  participle: 7,
  infinitive: 4,
  example: 4,
  despite: 4,
};

/** What only says more of something in the statement that it hangs on. */
const ADDED: ReadonlySet<Clause['kind']> = new Set<Clause['kind']>(['relative', 'subordinate', 'participle']);

/** Whether a clause states something without a verb of its own: "notably last May", "despite criticism from the unions". */
export function isNominal({ kind }: Pick<Clause, 'kind'>): boolean {
  return kind === 'example' || kind === 'despite';
}

/**
 * Cuts a sentence into its statements at the words that open one (", which", "and she said", "although", ", leaving").
 * A stretch without a verb stays with the one before it. Linear in the number of tokens.
 *
 * @param breaks further token indexes where a statement must begin: the edges of reported content
 * @param isFixed whether a token belongs to a name or date, in which no "and" begins a statement
 */
export function clausesOf(
  sentence: Sentence,
  breaks: ReadonlySet<number>,
  isFixed: (token: number) => boolean,
): Clause[] {
  const { tokens } = sentence;
  const nextFinite = distanceToFinite(tokens);
  const pieces: { from: number; kind: Clause['kind']; forced: boolean }[] = [{ from: 0, kind: 'main', forced: true }];
  for (let index = 1; index < tokens.length; index++) {
    const begun = pieces.at(-1)?.from ?? 0;
    const kind = breaks.has(index)
      ? 'main'
      : isFixed(index) && isFixed(index - 1)
        ? undefined
        : opens(tokens, index, nextFinite, begun);
    if (kind) pieces.push({ from: index, kind, forced: breaks.has(index) });
  }
  const clauses: Clause[] = [];
  for (const [place, piece] of pieces.entries()) {
    const to = pieces[place + 1]?.from ?? tokens.length;
    const previous = clauses.at(-1);
    const alone =
      piece.forced ||
      previous === undefined ||
      ((isNominal(piece) || holdsVerb(tokens, piece.from, to)) &&
        contentWords(tokens, piece.from, to) >= FEWEST[piece.kind]);
    if (alone) clauses.push({ from: piece.from, to, own: to, kind: piece.kind });
    else clauses[clauses.length - 1] = { ...previous, to, own: ownWith(tokens, previous, piece.kind, to) };
  }
  return withVerbs(tokens, clauses, breaks).map((clause) => ({ ...clause, own: ownEnd(tokens, clause) }));
}

/** Where what a clause states itself ends when a piece that ends at `to` goes with it: with its verb at the earliest. */
function ownWith(tokens: readonly Token[], { from, to: end, own }: Clause, kind: Clause['kind'], to: number): number {
  const isEnded = own < end || ADDED.has(kind);
  return isEnded && holdsVerb(tokens, from, own) ? own : to;
}

/** "will fine lenders *which fail to*": behind a verb, what tells which ones are meant states nothing of its own. */
function ownEnd(tokens: readonly Token[], { from, own }: Clause): number {
  if (cleftAt(tokens, from)) return own;
  let hasVerb = false;
  for (let index = from; index + 1 < own; index++) {
    const token = tokens[index] as Token;
    hasVerb ||= isFinite(token);
    if (
      hasVerb &&
      TELLING.has(token.lower) &&
      isNounTag(tokens[index - 1]?.tag ?? '') &&
      isFinite(tokens[index + 1] as Token)
    )
      return index;
  }
  return own;
}

const TELLING = new Set(['who', 'which']);

/** A stretch at the beginning that holds no verb ("In the last year,") goes with what follows. */
function withVerbs(tokens: readonly Token[], clauses: readonly Clause[], breaks: ReadonlySet<number>): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const previous = kept.at(-1);
    const verbless = previous !== undefined && !isNominal(previous) && !holdsVerb(tokens, previous.from, previous.to);
    if (verbless && !breaks.has(clause.from)) kept[kept.length - 1] = { ...previous, to: clause.to, own: clause.own };
    else kept.push(clause);
  }
  return kept;
}

function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isVerb(tokens[index] as Token)) return true;
  return false;
}

/** Nouns, adjectives, numbers, and verbs other than auxiliaries. */
function contentWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (
      isNounTag(token.tag) ||
      isAdjectiveTag(token.tag) ||
      token.tag === 'CD' ||
      (isVerbTag(token.tag) && !isAuxiliary(token))
    )
      words++;
  }
  return words;
}

/** For each token: index of the first finite verb at or after it that no stretch mark (";", ":", dash) cuts off. */
function distanceToFinite(tokens: readonly Token[]): readonly number[] {
  const next: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const finite = isFinite(token);
    if (!finite && !isStrongMark(token)) continue;
    while (next.length < index) next.push(finite ? index : -1);
    next.push(finite ? index : -1);
  }
  while (next.length <= tokens.length) next.push(-1);
  return next;
}

function opens(
  tokens: readonly Token[],
  index: number,
  nextFinite: readonly number[],
  begun: number,
): Clause['kind'] | undefined {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  const finite = nextFinite[index] as number;
  // "Xi – a first in Beijing – | will travel" goes on
  if (isStrongMark(before as Token) && finite >= 0 && finite !== index) return 'joined';
  const isRelated = isMark(before) && isRelative(tokens, index) && cleftAt(tokens, begun)?.verb !== index + 1;
  if (isRelated && finite >= 0 && endOfAside(tokens, index) < 0) return 'relative';
  if (isMark(before) && token.tag === 'VBG' && token.lower !== 'including' && token.lower !== 'according')
    return 'participle';
  if (isMark(before) && isAppositive(tokens, index)) return 'relative';
  if (isMark(before) && SINGLING_OUT.has(token.lower)) return 'example';
  if (token.lower === 'despite') return goesOn(tokens, index) ? undefined : 'despite';
  if (token.tag === 'TO' && isTask(tokens, index) && hasActed(tokens, index, begun)) return 'infinitive';
  if (token.tag === 'CC')
    return token.lower !== 'or' && opensJoined(tokens, index, nextFinite, begun) ? 'joined' : undefined;
  if (
    subordinators.has(token.lower) &&
    finite > index + 1 &&
    !isPreposition(tokens, index, begun) &&
    hasSubject(tokens, index + 1, finite) &&
    !commaBetween(tokens, index, finite)
  ) {
    return 'subordinate';
  }
  if (token.text !== ',' && before?.text === ',' && endsOpening(tokens, index, nextFinite)) return 'main';
  return undefined;
}

/** "left despite a warning and was lost": behind what it was in spite of, the statement goes on with another verb. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  for (let next = index + 1; next + 1 < tokens.length && !isMark(tokens[next]); next++)
    if ((tokens[next] as Token).tag === 'CC' && isFinite(tokens[next + 1] as Token)) return true;
  return false;
}

/** Words that single out one case of what the sentence says; the case needs no verb of its own. */
const SINGLING_OUT = new Set(['notably', 'especially', 'particularly', 'specifically']);

/** ", an effort that the court viewed …": a noun that takes up what was said, with a statement about it. */
function isAppositive(tokens: readonly Token[], index: number): boolean {
  if ((tokens[index] as Token).tag !== 'DT') return false;
  for (let next = index + 1; next + 1 < tokens.length && next - index <= 4; next++) {
    const { tag, lower } = tokens[next] as Token;
    if (next > index + 1 && (lower === 'that' || lower === 'which')) return endOfAside(tokens, next) < 0;
    if (!isAdjectiveTag(tag) && !isNounTag(tag)) return false;
  }
  return false;
}

/** "and", "but" in front of a subject of its own: a noun or pronoun, then a finite verb, no comma between. */
function opensJoined(tokens: readonly Token[], index: number, nextFinite: readonly number[], begun: number): boolean {
  const finite = nextFinite[index + 1] as number;
  if (finite < 0 || finite === index + 1) return false;
  return (
    finite - index <= 14 &&
    !commaBetween(tokens, behindOpening(tokens, index + 1, finite), finite) &&
    hasActed(tokens, index, begun) &&
    hasSubject(tokens, index + 1, finite)
  );
}

/** Whether a comma between two places closes what was opened: not one in front of a phrase, "reopened, *on* Oct. 22,". */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isMark(tokens[index]) && tokens[index + 1]?.tag !== 'IN') return true;
  return false;
}

/** The comma that closes an opening "Although …," or "As …,": a subject and its verb begin after it. */
function endsOpening(tokens: readonly Token[], index: number, nextFinite: readonly number[]): boolean {
  const first = tokens[0] as Token;
  if (!subordinators.has(first.lower)) return false;
  const finite = nextFinite[index] as number;
  const opening = nextFinite[0] as number;
  return (
    finite > index &&
    opening > 0 &&
    opening < index &&
    !isClosed(tokens, opening, index - 1) &&
    !commaBetween(tokens, index, finite) &&
    hasNoun(tokens, index, finite)
  );
}
