/** The check sheet: which facts were checked, by whom, and which must be checked again because their passage changed. */
import type { Passage } from '../model';
import { Placer } from '../correct/place';
import { allAtOnce, type Steps } from '../steps';
import { fold } from '../store/folded';
import {
  factKinds,
  statuses,
  type FactKind,
  type NoteRecord,
  type ReviewRecord,
  type Status,
  type StatusRecord,
} from '../store/records';
import type { StoryIndex } from '../views/storyIndex';
import { checkableFacts, type CheckableFact } from './facts';

/** A fact with what people said of it. */
export interface CheckedFact {
  readonly fact: CheckableFact;
  /** `unchecked` when nobody checked it, or when its passage changed since. */
  readonly status: Status;
  /** What was said last; nothing when nobody said anything. */
  readonly record?: StatusRecord;
  /** What others said, and what was said before, newest first. */
  readonly earlier: readonly StatusRecord[];
  /** The passage is not what it was when {@link record} was written. */
  readonly hasChanged: boolean;
}

/** A note with where it is now. */
export interface PlacedNote {
  readonly note: NoteRecord;
  readonly passage: Passage;
  /** How like what it was written about the passage is, 0 to 1; nothing when its words are the same. */
  readonly alike?: number;
  readonly replies: readonly NoteRecord[];
}

/** A note at its place, before the answers to it are known. */
type LooseNote = Omit<PlacedNote, 'replies'>;

/** Everything that people wrote about a story, at its place. The facts of a source are found when it is first asked for. */
export interface CheckSheet {
  /** Those of all sources, in order of source, then place. */
  readonly facts: readonly CheckedFact[];
  /** Those of one source, in order of place. */
  factsOf(source: string): readonly CheckedFact[];
  /** The same in short steps: a long source has many. */
  findFactsOf(source: string): Steps<readonly CheckedFact[]>;
  readonly notes: readonly PlacedNote[];
  /** What was written about passages that are nowhere any more, or in several places that fit as well. */
  readonly orphans: readonly ReviewRecord[];
}

/** How far the checking is. */
export interface Progress {
  readonly checked: number;
  /** Without what is no fact. */
  readonly total: number;
}

interface PlacedStatus {
  readonly record: StatusRecord;
  readonly passage: Passage;
  readonly isSame: boolean;
}

/** Puts what people wrote to the facts of a story. */
export function checkSheet(index: StoryIndex, records: readonly ReviewRecord[]): CheckSheet {
  const placer = new Placer((source) => (index.source(source) ? index.text(source) : undefined));
  const orphans: ReviewRecord[] = [];
  const placed = new Map<string, PlacedStatus[]>();
  const notes: LooseNote[] = [];
  for (const record of records) {
    const found = placer.attach(record.passage);
    if (found.verdict === 'orphan') {
      orphans.push(record);
      continue;
    }
    const passage = { source: record.passage.source, ...found.span };
    const alike = found.verdict === 'fuzzy' ? { alike: found.score } : {};
    if (record.type === 'note') notes.push({ note: record, passage, ...alike });
    else {
      const own = placed.get(passage.source) ?? [];
      own.push({ record, passage, isSame: found.verdict !== 'fuzzy' });
      placed.set(passage.source, own);
    }
  }
  const bySource = new Map<string, readonly CheckedFact[]>();
  const findIn = function* (source: string): Steps<readonly CheckedFact[]> {
    const known = bySource.get(source) ?? (yield* factsOf(index, source, placed.get(source) ?? []));
    bySource.set(source, known);
    return known;
  };
  const ofSource = (source: string): readonly CheckedFact[] => bySource.get(source) ?? allAtOnce(findIn(source));
  let all: readonly CheckedFact[] | undefined;
  return {
    get facts() {
      return (all ??= index.story.sources.flatMap(({ id }) => ofSource(id)));
    },
    factsOf: ofSource,
    findFactsOf: findIn,
    notes: threads(notes),
    orphans,
  };
}

function* factsOf(index: StoryIndex, source: string, placed: readonly PlacedStatus[]): Steps<readonly CheckedFact[]> {
  const facts = yield* checkableFacts(index, source);
  const statusesOf = new Map<CheckableFact, PlacedStatus[]>();
  for (const one of placed) {
    const fact = factAt(facts, one) ?? factFrom(one, index, [...statusesOf.keys()]);
    statusesOf.set(fact, [...(statusesOf.get(fact) ?? []), one]);
    yield;
  }
  const isFound = new Set(placed.length > 0 ? facts : []);
  const others = [...statusesOf.keys()].filter((fact) => !isFound.has(fact));
  const byPlace = (one: Passage, other: Passage): number => one.start - other.start || other.end - one.end;
  const all = others.length > 0 ? [...facts, ...others].sort(byPlace) : facts;
  const found: CheckedFact[] = [];
  for (const fact of all) {
    found.push(checked(fact, statusesOf.get(fact) ?? [], index));
    yield;
  }
  return found;
}

/** The fact that a status is about: of its kind, and at its place. */
function factAt(facts: readonly CheckableFact[], { record, passage }: PlacedStatus): CheckableFact | undefined {
  const ofKind = facts.filter(({ kind }) => kind === record.fact);
  let best: CheckableFact | undefined;
  let most = 0.5;
  for (const fact of ofKind) {
    const shared = Math.min(fact.end, passage.end) - Math.max(fact.start, passage.start);
    const fit = shared / Math.max(fact.end - fact.start, passage.end - passage.start);
    if (fit > most) [best, most] = [fact, fit];
  }
  return best;
}

/** A fact that a person found, or that the machine does not find any more. */
function factFrom(
  { record, passage }: PlacedStatus,
  index: StoryIndex,
  known: readonly CheckableFact[],
): CheckableFact {
  const same = known.find(
    ({ kind, start, end }) => kind === record.fact && start === passage.start && end === passage.end,
  );
  if (same) return same;
  const [sentence] = index.tables(passage.source)?.sentences.at(passage.start) ?? [];
  const within = sentence && record.fact !== 'claim' ? { within: { start: sentence.start, end: sentence.end } } : {};
  return { kind: record.fact, ...passage, ...within };
}

function checked(fact: CheckableFact, placed: readonly PlacedStatus[], index: StoryIndex): CheckedFact {
  const [last, ...earlier] = [...placed].sort((one, other) => (one.record.time < other.record.time ? 1 : -1));
  if (!last) return { fact, status: 'unchecked', earlier: [], hasChanged: false };
  const { record, isSame } = last;
  const now = fact.within && index.text(fact.source).slice(fact.within.start, fact.within.end);
  const hasChanged = !isSame || (record.within !== undefined && now !== undefined && !areAlike(record.within, now));
  return {
    fact,
    status: hasChanged ? 'unchecked' : record.status,
    record,
    earlier: earlier.map((one) => one.record),
    hasChanged,
  };
}

function areAlike(one: string, other: string): boolean {
  return one === other || fold(one).text.trim() === fold(other).text.trim();
}

/** Notes with the answers to them, and answers to those; the answer to a note that is gone stands by itself. */
function threads(notes: readonly LooseNote[]): readonly PlacedNote[] {
  const byId = new Map(notes.map((loose) => [loose.note.id, loose]));
  const replies = new Map<LooseNote, NoteRecord[]>();
  for (const loose of notes) {
    const first = firstOf(loose, byId);
    const known = replies.get(first) ?? [];
    if (first !== loose) known.push(loose.note);
    replies.set(first, known);
  }
  const byTime = (one: NoteRecord, other: NoteRecord): number => compare(one.time, other.time);
  return [...replies]
    .map(([loose, answers]) => ({ ...loose, replies: answers.sort(byTime) }))
    .sort(
      (one, other) =>
        compare(one.passage.source, other.passage.source) ||
        one.passage.start - other.passage.start ||
        byTime(one.note, other.note),
    );
}

/** The note that a thread begins with. In a ring of answers each stands by itself. */
function firstOf(loose: LooseNote, byId: ReadonlyMap<string, LooseNote>): LooseNote {
  const seen = new Set<LooseNote>();
  let first = loose;
  for (;;) {
    if (seen.has(first)) return loose;
    seen.add(first);
    const next = byId.get(first.note.replyTo ?? '');
    if (!next) return first;
    first = next;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** How far the checking is, of all facts or of those given. */
export function progressOf(facts: readonly CheckedFact[]): Progress {
  let [checked, total] = [0, 0];
  for (const { status } of facts) {
    if (status === 'not-a-fact') continue;
    total++;
    if (status !== 'unchecked') checked++;
  }
  return { checked, total };
}

/** Which facts are shown; a list that is missing lets everything through. */
export interface FactFilter {
  readonly statuses?: readonly Status[];
  readonly kinds?: readonly FactKind[];
  readonly sources?: readonly string[];
}

/** The facts that a filter lets through. */
export function filtered(facts: readonly CheckedFact[], filter: FactFilter): readonly CheckedFact[] {
  return facts.filter(
    ({ fact, status }) =>
      (filter.statuses ?? statuses).includes(status) &&
      (filter.kinds ?? factKinds).includes(fact.kind) &&
      (filter.sources?.includes(fact.source) ?? true),
  );
}

/**
 * The next unchecked fact from a place on, going round: first in the same source, then in the next ones.
 *
 * @param last the fact that was gone to last; when it begins at the place, those behind it come
 */
export function nextUnchecked(
  facts: readonly CheckedFact[],
  from: { readonly source: string; readonly offset: number },
  last?: Passage,
): CheckableFact | undefined {
  const isLast = ({ fact }: CheckedFact): boolean =>
    fact.source === last?.source && fact.start === last.start && fact.end === last.end;
  const isThere = last?.source === from.source && last.start === from.offset;
  const at = isThere ? facts.findIndex(isLast) : -1;
  const behind = facts.slice(at + 1).filter(({ status }) => status === 'unchecked');
  const own = behind.find(({ fact }) => fact.source === from.source && (at >= 0 || fact.start >= from.offset));
  const next = own ?? behind.find(({ fact }) => compare(fact.source, from.source) > 0);
  return (next ?? facts.find(({ status }) => status === 'unchecked'))?.fact;
}

/** The facts at a place, the smallest first. */
export function factsAt(facts: readonly CheckedFact[], where: Passage): readonly CheckedFact[] {
  const length = ({ fact }: CheckedFact): number => fact.end - fact.start;
  return facts
    .filter(
      ({ fact }) =>
        fact.source === where.source && fact.start < Math.max(where.end, where.start + 1) && fact.end > where.start,
    )
    .sort((one, other) => length(one) - length(other));
}
