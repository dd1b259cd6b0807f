/** The facts of a source that somebody should check, one by one, in the order of the text. */
import type { Claim, Mention, Passage, Span, StorySource } from '../model';
import type { FactKind } from '../store/records';
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
export function checkableFacts(index: StoryIndex, id: string): readonly CheckableFact[] {
  const source = index.source(id);
  if (!source) return [];
  const facts: CheckableFact[] = [];
  const sentences = index.tables(id)?.sentences;
  const add = (kind: FactKind, span: Span): void => {
    const [sentence] = sentences?.at(span.start) ?? [];
    const within = sentence && { start: sentence.start, end: sentence.end };
    facts.push({ kind, ...passage(id, span), ...(within && kind !== 'claim' ? { within } : {}) });
  };
  for (const mention of firstMentions(source)) add('name', withTitle(mention));
  for (const quantity of numbersIn(source, index)) add('number', quantity);
  for (const date of firstOf(
    source.dates.filter(({ interval }) => interval),
    ({ value }) => value,
  ))
    add('date', date);
  for (const quotation of source.quotations) if (quotation.kind !== 'indirect') add('quotation', quotation);
  const text = index.text(id);
  for (const sentence of source.sentences) for (const span of superlatives(text, sentence)) add('superlative', span);
  for (const claim of outermost(source.claims)) add('claim', claim);
  return facts.sort((one, other) => one.start - other.start || other.end - one.end || (one.kind < other.kind ? -1 : 1));
}

function firstOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/** Of each entity the first mention with a title, else the first. */
function firstMentions({ mentions }: StorySource): readonly Mention[] {
  return firstOf([...mentions.filter(({ title }) => title), ...mentions], ({ entity }) => entity);
}

function withTitle({ start, end, title }: Mention): Span {
  if (!title) return { start, end };
  const span = { start: Math.min(start, title.start), end: Math.max(end, title.end) };
  return span.end - span.start > LONGEST_NAME ? { start, end } : span;
}

function numbersIn({ id, claims }: StorySource, index: StoryIndex): readonly Span[] {
  const all = claims.flatMap(({ quantities }) => quantities).sort((one, other) => one.start - other.start);
  const text = index.text(id);
  // "one of them" counts nothing
  const telling = all.filter(({ value, start, end }) => value !== 1 || /\d/.test(text.slice(start, end)));
  return firstOf(telling, ({ value, to, unit }) => `${value}/${to ?? ''} ${unit}`);
}

function outermost(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (claim.end > (kept.at(-1)?.end ?? 0)) kept.push(claim);
  }
  return kept;
}
