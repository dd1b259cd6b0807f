/** The facts of a source that somebody should check, one by one, in the order of the text. */
import type { Claim, Mention, Passage, Quantity, Span, StorySource } from '../model';
import type { FactKind } from '../store/records';
import type { Steps } from '../steps';
import { passage, type StoryIndex } from '../views/storyIndex';
import { superlatives } from './superlatives';

/** Something to check. */
export interface CheckableFact extends Passage {
  readonly kind: FactKind;
  /** The sentence it stands in, where it is less than that. */
  readonly within?: Span;
}

/** A title further from its name is not shown with it. */
const LONGEST_NAME = 120;

/**
 * Names with their titles, numbers, dates, quotations in quotation marks, superlatives and claims. What a source says
 * several times in the same words, the same number of the same things, the same day, the same name, is one fact: its
 * first place.
 */
export function* checkableFacts(index: StoryIndex, id: string): Steps<readonly CheckableFact[]> {
  const source = index.source(id);
  if (!source) return [];
  const facts: CheckableFact[] = [];
  const sentences = index.tables(id)?.sentences;
  const add = (kind: FactKind, span: Span): void => {
    const [sentence] = sentences?.at(span.start) ?? [];
    const within = sentence && { start: sentence.start, end: sentence.end };
    facts.push({ kind, ...passage(id, span), ...(within && kind !== 'claim' ? { within } : {}) });
  };
  for (const mention of yield* firstMentions(source)) {
    add('name', withTitle(mention));
    yield;
  }
  for (const quantity of yield* numbersIn(source, index)) {
    add('number', quantity);
    yield;
  }
  for (const date of yield* firstOf(
    source.dates.filter(({ interval }) => interval),
    ({ value }) => value,
  )) {
    add('date', date);
    yield;
  }
  for (const quotation of source.quotations) {
    if (quotation.kind !== 'indirect') add('quotation', quotation);
    yield;
  }
  const text = index.text(id);
  for (const sentence of source.sentences) {
    for (const span of superlatives(text, sentence)) add('superlative', span);
    yield;
  }
  for (const claim of yield* outermost(source.claims)) {
    add('claim', claim);
    yield;
  }
  return facts.sort((one, other) => one.start - other.start || other.end - one.end || (one.kind < other.kind ? -1 : 1));
}

function* firstOf<T>(items: readonly T[], keyOf: (item: T) => string): Steps<readonly T[]> {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
    yield;
  }
  return [...first.values()];
}

/** Of each entity the first mention with a title, else the first. */
function* firstMentions({ mentions }: StorySource): Steps<readonly Mention[]> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = first.get(mention.entity);
    if (!known || (mention.title && !known.title)) first.set(mention.entity, mention);
    yield;
  }
  return [...first.values()];
}

function withTitle({ start, end, title }: Mention): Span {
  if (!title) return { start, end };
  const span = { start: Math.min(start, title.start), end: Math.max(end, title.end) };
  return span.end - span.start > LONGEST_NAME ? { start, end } : span;
}

function* numbersIn({ id, claims }: StorySource, index: StoryIndex): Steps<readonly Span[]> {
  const text = index.text(id);
  const telling: Quantity[] = [];
  for (const { quantities } of claims) {
    // "one of them" counts nothing
    for (const quantity of quantities)
      if (quantity.value !== 1 || /\d/.test(text.slice(quantity.start, quantity.end))) telling.push(quantity);
    yield;
  }
  telling.sort((one, other) => one.start - other.start);
  yield;
  return yield* firstOf(telling, ({ value, to, unit }) => `${value}/${to ?? ''} ${unit}`);
}

function* outermost(claims: readonly Claim[]): Steps<readonly Claim[]> {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (claim.end > (kept.at(-1)?.end ?? 0)) kept.push(claim);
    yield;
  }
  return kept;
}
