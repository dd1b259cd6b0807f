/** What changed between two versions of a source, as facts: not which characters. */
import type { Passage, Span, StorySource } from '../model';
import { tellingQuotations } from '../entityCounts';
import { passage, type StoryIndex } from '../views/storyIndex';
import { fold } from '../store/folded';

/** The kinds of fact that versions are compared by. */
export const changeKinds = ['claim', 'quotation', 'number', 'date', 'name'] as const;

/** A kind of fact that changed. */
export type ChangeKind = (typeof changeKinds)[number];

/** A fact that one version has and the other has not, or has otherwise. */
export interface FactChange {
  readonly kind: ChangeKind;
  readonly change: 'added' | 'removed' | 'changed';
  /** Where it is in the older version; nothing for one that was added. */
  readonly before?: Passage;
  /** Where it is in the newer version; nothing for one that was removed. */
  readonly after?: Passage;
}

/** A fact with what it says, folded so that straightened quotes are no change. */
interface Fact {
  readonly kind: ChangeKind;
  readonly span: Span;
  readonly says: string;
}

/** Sentences that share this much of their words are versions of each other. */
const ALIKE = 0.5;
/** Quotations and claims that share this much of their words are the same one, changed. */
const SAME_FACT = 0.6;
/** A sentence is compared with this many of the other version on each side of where it is expected. */
const REACH = 40;

/**
 * The changes in the order of the newer version, what was removed at its place in the older one. Takes time linear in the
 * length of the texts.
 *
 * @param index holds both versions
 */
export function whatChanged(index: StoryIndex, before: string, after: string): readonly FactChange[] {
  const [older, newer] = [index.source(before), index.source(after)];
  if (!older || !newer) return [];
  const pairs = alignSentences(index, older, newer);
  const changes: FactChange[] = [];
  for (const [one, other] of pairs) {
    const theirs = other ? factsIn(index, newer, other) : [];
    const own = one ? factsIn(index, older, one) : [];
    changes.push(...compare(own, theirs, before, after));
  }
  return withoutMoved(changes, index).sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ before, after }: FactChange): number {
  return after?.start ?? before?.start ?? 0;
}

/** Each sentence with its counterpart in the other version, if it has one. */
function alignSentences(
  index: StoryIndex,
  older: StorySource,
  newer: StorySource,
): readonly (readonly [Span | undefined, Span | undefined])[] {
  const textsOf = ({ id, sentences }: StorySource) =>
    sentences.map((span) => ({ span, text: folded(index, id, span), words: new Set<string>() }));
  const [before, after] = [textsOf(older), textsOf(newer)];
  for (const one of [...before, ...after]) for (const word of one.text.split(' ')) one.words.add(word);
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  const byText = new Map<string, number[]>();
  after.forEach(({ text }, at) => byText.set(text, [...(byText.get(text) ?? []), at]));
  before.forEach(({ text }, at) => {
    const same = byText.get(text)?.shift();
    if (same === undefined) return;
    partnerOf.set(at, same);
    taken.add(same);
  });
  // a changed sentence stands near where its neighbours stand
  let expected = 0;
  before.forEach((one, at) => {
    const known = partnerOf.get(at);
    if (known !== undefined) {
      expected = known + 1;
      return;
    }
    let best: number | undefined;
    let most = ALIKE;
    for (let other = Math.max(0, expected - REACH); other < Math.min(after.length, expected + REACH); other++) {
      const theirs = after[other];
      if (!theirs || taken.has(other)) continue;
      const alike = likeness(one.words, theirs.words);
      if (alike > most) [best, most] = [other, alike];
    }
    if (best === undefined) return;
    partnerOf.set(at, best);
    taken.add(best);
    expected = best + 1;
  });
  return [
    ...before.map(({ span }, at) => [span, after[partnerOf.get(at) ?? -1]?.span] as const),
    ...after.flatMap(({ span }, at) => (taken.has(at) ? [] : [[undefined, span] as const])),
  ];
}

/** The share of the words of two texts that both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function folded(index: StoryIndex, source: string, { start, end }: Span): string {
  return fold(index.text(source).slice(start, end)).text.trim().toLowerCase();
}

function factsIn(index: StoryIndex, source: StorySource, sentence: Span): readonly Fact[] {
  const inside = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
  const words = (span: Span): string => folded(index, source.id, span);
  const facts: Fact[] = [];
  const add = (kind: ChangeKind, spans: readonly Span[], says: (at: number) => string): void =>
    spans.forEach((span, at) => {
      if (inside(span)) facts.push({ kind, span, says: says(at) });
    });
  const numbers = distinct(source.claims.flatMap(({ quantities }) => quantities));
  const quotations = tellingQuotations(source.quotations).filter(({ kind }) => kind !== 'indirect');
  add('number', numbers, (at) => words(numbers[at] as Span));
  add('date', source.dates, (at) => words(source.dates[at] as Span));
  add('name', source.mentions, (at) => words(source.mentions[at] as Span));
  add('quotation', quotations, (at) => words(quotations[at] as Span));
  const claims = source.claims.filter((claim) => !source.claims.some((other) => holds(other, claim)));
  add('claim', claims, (at) => words(claims[at] as Span));
  return facts;
}

function holds(outer: Span, inner: Span): boolean {
  return (
    outer !== inner &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((one, other) => one.start - other.start);
}

/** The facts of two versions of a sentence. */
function compare(own: readonly Fact[], theirs: readonly Fact[], before: string, after: string): readonly FactChange[] {
  const changes: FactChange[] = [];
  for (const kind of changeKinds) {
    const isKind = (fact: Fact): boolean => fact.kind === kind;
    const left = [...theirs.filter(isKind)];
    const gone = own.filter(isKind).filter(({ says }) => {
      const same = left.findIndex((fact) => fact.says === says);
      if (same >= 0) left.splice(same, 1);
      return same < 0;
    });
    for (const fact of gone) {
      const counterpart = counterpartOf(fact, left);
      if (counterpart >= 0) {
        const [other] = left.splice(counterpart, 1);
        if (other)
          changes.push({
            kind,
            change: 'changed',
            before: passage(before, fact.span),
            after: passage(after, other.span),
          });
      } else changes.push({ kind, change: 'removed', before: passage(before, fact.span) });
    }
    for (const fact of left) changes.push({ kind, change: 'added', after: passage(after, fact.span) });
  }
  // what changed inside a claim says more than that the claim changed
  const isDetail = ({ kind }: FactChange): boolean => kind !== 'claim';
  const hasDetails = changes.some((one) => isDetail(one) && one.change === 'changed');
  return changes.filter((one) => isDetail(one) || one.change !== 'changed' || !hasDetails);
}

/** Numbers, dates and names change into the next of their kind; quotations and claims into one with most of their words. */
function counterpartOf({ kind, says }: Fact, left: readonly Fact[]): number {
  if (kind !== 'claim' && kind !== 'quotation') return left.length > 0 ? 0 : -1;
  const words = new Set(says.split(' '));
  return left.findIndex((fact) => likeness(words, new Set(fact.says.split(' '))) >= SAME_FACT);
}

/** Names that stand in the other version too, and what only moved to another sentence, have not changed. */
function withoutMoved(changes: readonly FactChange[], index: StoryIndex): FactChange[] {
  const saysOf = (where: Passage): string => folded(index, where.source, where);
  const [before, after] = [new Map<string, number>(), new Map<string, number>()];
  for (const one of changes) {
    if (one.change === 'removed' && one.before) count(before, `${one.kind} ${saysOf(one.before)}`);
    if (one.change === 'added' && one.after) count(after, `${one.kind} ${saysOf(one.after)}`);
  }
  return changes.filter((one) => {
    const where = one.change === 'removed' ? one.before : one.change === 'added' ? one.after : undefined;
    if (!where) return true;
    const key = `${one.kind} ${saysOf(where)}`;
    return !(before.has(key) && after.has(key));
  });
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
