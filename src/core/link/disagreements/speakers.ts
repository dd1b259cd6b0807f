import type { Claim, DisagreementSide, Mention, Passage, Quotation, Span, StorySource } from '../../model';
import { firstFrom } from '../spans';
import type { Merged } from './findings';
import { nameParts } from './names';
import { filesOf } from './spellings';
import { plain } from './sourceIndex';
import type { DisagreementInput } from './storyIndex';

/** Words in quotation marks with the person who is named as saying them. */
export interface Saying {
  /** The words without marks, in lower case. */
  readonly key: string;
  readonly person: string;
  readonly name: string;
  readonly source: StorySource;
  readonly claim: string;
  readonly passage: Passage;
  /** Other people who are named close by: one may speak for the other. */
  readonly beside: ReadonlySet<string>;
}

/** Fewer words may come from anybody's mouth: "We are very happy". */
const FEWEST_WORDS = 6;
/** Of longer ones the beginning is compared. */
const MOST_WORDS = 20;
/** So many characters from a quotation on or back, its speaker is named. */
const NEARBY = 120;

/** "the mayor, Ann Lee": what stands between an office and the name. */
const APPOSED = ', '.length;

/** The quotations of a source that name who says them. */
export function sayingsIn(source: StorySource, text: DisagreementInput['text']): readonly Saying[] {
  return source.quotations.flatMap((quotation): readonly Saying[] => {
    const words = wordsOf(text(source.id, quotation));
    const speaker = quotation.kind === 'direct' && words.length >= FEWEST_WORDS && speakerOf(quotation, source);
    const claim = speaker && claimIn(source, quotation);
    if (!speaker || !claim) return [];
    return [
      {
        key: words.slice(0, MOST_WORDS).join(' '),
        person: speaker.entity,
        name: text(source.id, speaker),
        source,
        claim: claim.id,
        passage: { source: source.id, start: quotation.start, end: quotation.end },
        beside: namedBeside(quotation, source),
      },
    ];
  });
}

/** The first claim that a quotation makes. */
function claimIn({ claims }: StorySource, { start, end }: Span): Claim | undefined {
  const at = firstFrom(claims, start);
  const before = claims[at - 1];
  if (before && before.end > start) return before;
  const first = claims[at];
  return first && first.start < end ? first : undefined;
}

function wordsOf(quotation: string): readonly string[] {
  return plain(quotation)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** The person who is named as the speaker close by; whom "he" stands for is too often guessed wrong. */
function speakerOf({ start, end, speaker }: Quotation, { mentions }: StorySource): Mention | undefined {
  if (!speaker || speaker.entity === undefined) return undefined;
  if (speaker.start > end + NEARBY || speaker.end < start - NEARBY) return undefined;
  for (let at = firstFrom(mentions, speaker.start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start > speaker.end + APPOSED) return undefined;
    const isInside = mention.end <= speaker.end || mention.start === speaker.end + APPOSED;
    if (mention.entity === speaker.entity && isInside) return mention.type === 'person' ? mention : undefined;
  }
  return undefined;
}

function namedBeside({ start, end }: Quotation, { mentions }: StorySource): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = firstFrom(mentions, start - NEARBY); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start > end + NEARBY) break;
    found.add(mention.entity);
  }
  return found;
}

/**
 * The same words in the mouths of two people.
 *
 * @param sayings of the same words
 */
export function differentSpeakers(sayings: readonly Saying[]): readonly Merged[] {
  const [first] = sayings;
  const other = first && sayings.find((one) => one.source !== first.source && isAnother(one, first));
  if (!first || !other) return [];
  // one who reads out or repeats what the other said
  const areBothGiven = (source: StorySource): boolean =>
    [first, other].every(({ person }) => sayings.some((one) => one.source === source && one.person === person));
  if (areBothGiven(first.source) || areBothGiven(other.source)) return [];
  const sides = [first, other].map(({ person, name }) => {
    const same = sayings.filter((one) => one.person === person);
    return { reading: name, claims: same.map(({ claim }) => claim), passages: same.map(({ passage }) => passage) };
  });
  const args = sides.flatMap(({ reading, passages }) => [reading, filesOf(passages)]);
  return [{ kind: 'actor', status: 'differs', sides, reason: { code: 'differs.speaker', args }, weight: 0.7 }];
}

function isAnother(one: Saying, other: Saying): boolean {
  if (one.person === other.person || one.beside.has(other.person) || other.beside.has(one.person)) return false;
  const parts = new Set(nameParts(one.name));
  return !nameParts(other.name).some((part) => parts.has(part));
}

/** So many characters in the same words are said but once. */
const AT_LENGTH = 45;

/** Whether the sides of a row are the same words at such a length that they are of one event, whatever else tells so. */
export function isSaidAtLength([first]: readonly DisagreementSide[]): boolean {
  return first?.passages.some(({ start, end }) => end - start >= AT_LENGTH) ?? false;
}
