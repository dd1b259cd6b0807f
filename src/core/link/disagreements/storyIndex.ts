import type { Attribution, Claim, ClaimGroup, Entity, GroupMember, Span, StorySource } from '../../model';
import { reason } from '../../words';
import { entitiesById } from '../entitiesById';
import type { GroupIndex } from '../groupIndex';
import type { MovedClaims } from '../movedClaims';
import type { SourceSeries } from '../groups/sourceSeries';
import { AtomKeys } from './atomKeys';
import type { Atom } from './atoms';
import { ALL_COMPARED } from './comparedSources';
import type { Remembering } from './remembered';
import { plain, type Reading, RecentReadings, SourceIndex } from './sourceIndex';

/** What the finder works on. */
export interface DisagreementInput {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  /** Of these groups, when there is one. */
  readonly groupIndex?: GroupIndex;
  /** Which sources are reports of one series; none when missing. */
  readonly series?: SourceSeries;
  /** These are a part of many sources: that they lie in one folder says nothing. */
  readonly isAmongMany?: boolean;
  /** Which claims only stand elsewhere than before; none when missing. */
  readonly moved?: MovedClaims;
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/**
 * A claim in its group, with the stretch of text that is compared: the claim, or the sentence around it. What is remembered
 * of it must not depend on how it stands in the group.
 */
export interface Member extends Remembering {
  readonly member: GroupMember;
  readonly claim: Claim;
  readonly source: StorySource;
  readonly span: Span;
  /** The words of the span. */
  readonly text: string;
  /** The words for comparison: {@link plain}. */
  readonly wording: string;
  /** The span's atoms. */
  readonly atoms: readonly Atom[];
  /** The words of any stretch of the source. */
  readonly words: (span: Span) => string;
  /** Where the source says it has the claim from. */
  readonly attributions: readonly Attribution[];
}

/** How sure it is that two claims that no group holds together are about one matter, before they are compared. */
const APART = 0.4;

/** A claim as if it stood in a group, when none is known. */
export function plainMember(claim: string, source: string): GroupMember {
  return { claim, source, stance: 'same', reason: reason('link.context'), strength: APART };
}

/** What was made for the sources of an earlier state of a story. */
export class KeptIndexes {
  readonly bySource = new WeakMap<StorySource, SourceIndex>();
  readonly recent = new RecentReadings();
  readonly keys = new AtomKeys();
  /** The story's as it is now, by id. */
  entities: ReadonlyMap<string, Entity> = new Map();
}

/** A reading of a claim as a member of a group. */
class ReadMember implements Member {
  readonly member: GroupMember;
  readonly #reading: Reading;

  constructor(member: GroupMember, reading: Reading) {
    this.member = member;
    this.#reading = reading;
  }

  /** The same member with its sentence as the stretch that is compared. */
  get inSentence(): Member {
    const { inSentence } = this.#reading;
    return inSentence === this.#reading ? this : new ReadMember(this.member, inSentence);
  }

  get claim(): Claim {
    return this.#reading.claim;
  }

  get source(): StorySource {
    return this.#reading.source;
  }

  get span(): Span {
    return this.#reading.stretch.span;
  }

  get text(): string {
    return this.#reading.stretch.text;
  }

  get wording(): string {
    return this.#reading.stretch.wording;
  }

  get atoms(): readonly Atom[] {
    return this.#reading.stretch.atoms;
  }

  get words(): Reading['words'] {
    return this.#reading.words;
  }

  get attributions(): readonly Attribution[] {
    return this.#reading.attributions;
  }

  get memory(): unknown[] {
    return this.#reading.memory;
  }
}

/** Looks claims, entities and words of a story up; makes what it needs of a source once, when it is first asked for. */
export class StoryIndex {
  readonly #input: DisagreementInput;
  readonly #kept: KeptIndexes;
  readonly #sources: ReadonlyMap<string, StorySource>;

  /**
   * @param kept what was made for sources of an earlier state of the story; a source must be another object when it or an
   *   entity that it names has changed
   */
  constructor(input: DisagreementInput, kept = new KeptIndexes()) {
    this.#input = input;
    this.#kept = kept;
    this.#sources = new Map(input.sources.map((source) => [source.id, source]));
    kept.entities = entitiesById(input.entities);
  }

  /** Which sources are reports of one series. */
  get series(): SourceSeries | undefined {
    return this.#input.series;
  }

  /** Whether two sources, by their ids, are reports of one series, of which each tells of its own day. */
  areOfSeries(one: string, other: string): boolean {
    return this.#input.series?.has(one, other) ?? false;
  }

  /** Whether so few sources lie in the folder that they are there to be compared. */
  get areFew(): boolean {
    return !this.#input.isAmongMany && this.#input.sources.length <= ALL_COMPARED;
  }

  /** A claim as it was before its source was edited, when it is the same but for where it stands. */
  claimBefore(claim: Claim): Claim | undefined {
    return this.#input.moved?.before(claim);
  }

  /**
   * Whether the source of a claim says what a member or its sentence says, or names whom it names, and did not before it was
   * edited, or the other way round.
   */
  isToldAnew({ claim: told, source, words }: Member, claim: Claim): boolean {
    const { moved } = this.#input;
    if (!moved) return false;
    const sentence = source.sentences[told.sentence] ?? told;
    const whole = { start: Math.min(sentence.start, told.start), end: Math.max(sentence.end, told.end) };
    const named = moved.namedAnew(claim);
    if (named.size > 0) {
      if (told.entities.some((entity) => named.has(entity))) return true;
      if (source.mentions.some((name) => named.has(name.entity) && name.start < whole.end && name.end > whole.start))
        return true;
    }
    return [told, whole].some((span) => moved.isSaidAnew(plain(words(span)), claim));
  }

  /** A source by its id. */
  source(id: string): StorySource | undefined {
    return this.#sources.get(id);
  }

  /** The claim of a member. */
  claim({ claim, source }: GroupMember): Claim | undefined {
    const known = this.#sources.get(source);
    return known && this.#indexOf(known).claim(claim);
  }

  /** The member with its claim as the stretch that is compared. */
  member(member: GroupMember): Member | undefined {
    const source = this.#sources.get(member.source);
    const reading = source && this.#indexOf(source).reading(member.claim);
    return reading && new ReadMember(member, reading);
  }

  /** The same member with the whole sentence as the stretch that is compared: who said it, when, how surely. */
  inSentence(member: Member): Member {
    if (member instanceof ReadMember) return member.inSentence;
    const reading = this.#indexOf(member.source).readingInSentence(member.claim);
    return reading ? new ReadMember(member.member, reading) : member;
  }

  /** The words of a stretch of a source. */
  wordsOf(source: StorySource, span: Span): string {
    return this.#indexOf(source).words(span);
  }

  /** Whether a source has a claim or sentence in exactly the words of a member (white space and case aside). */
  says(source: StorySource, { wording }: Member): boolean {
    return this.#indexOf(source).says(wording);
  }

  #indexOf(source: StorySource): SourceIndex {
    let index = this.#kept.bySource.get(source);
    if (!index) {
      // the text alone is kept, not the story it came with
      const text = this.#input.text(source.id, { start: 0, end: Infinity });
      index = new SourceIndex(source, text, this.#kept);
      this.#kept.bySource.set(source, index);
    }
    return index;
  }
}
