import type { Passage, StorySource } from '../../model';
import { daysBetween } from './dates';
import type { Merged } from './findings';
import { claimAround, claimBeside, filesOf } from './spellings';
import type { DisagreementInput } from './storyIndex';

/** How old a source says somebody is. */
export interface Age {
  readonly person: string;
  readonly years: number;
  readonly words: string;
  readonly source: StorySource;
  readonly claim: string;
  readonly passage: Passage;
}

/** "Ann Leigh, 54, said", "Ann Leigh (54)": so much stands behind a name. */
const BEHIND = /^(?:, |,? aged | ?\()(\d{1,3})(?=[,;)]|\.(?!\d)| and\b)/;
const BEHIND_REACH = 12;
/** "the 54-year-old Ann Leigh": so much stands in front of it. */
const IN_FRONT = /(\d{1,3})-year-old (?:[a-z]+ ){0,2}$/;
const FRONT_REACH = 50;
/** How old people may be. */
const AGES = [5, 110] as const;
/** Between two reports further apart than this, in days, somebody may have a birthday. */
const ONE_AGE = 7;

/** The ages that a source gives by the names of persons. */
export function agesIn(source: StorySource, text: DisagreementInput['text']): readonly Age[] {
  return source.mentions.flatMap((mention): readonly Age[] => {
    if (mention.type !== 'person') return [];
    const { start, end } = mention;
    const behind = BEHIND.exec(text(source.id, { start: end, end: end + BEHIND_REACH }));
    const front = behind ?? IN_FRONT.exec(text(source.id, { start: Math.max(0, start - FRONT_REACH), end: start }));
    const years = Number(front?.[1] ?? 0);
    const claim = claimAround(source, mention) ?? claimBeside(source, mention);
    if (!front || !claim || years < AGES[0] || years > AGES[1]) return [];
    const passage = behind
      ? { source: source.id, start, end: end + behind[0].length }
      : { source: source.id, start: start - front[0].length, end };
    const words = text(source.id, passage);
    return [{ person: mention.entity, years, words, source, claim: claim.id, passage }];
  });
}

/**
 * Ages that sources give differently for one person; a birthday between two reports explains a year.
 *
 * @param ages of one person
 */
export function differentAges(ages: readonly Age[]): readonly Merged[] {
  const [first] = ages;
  const other = first && ages.find((age) => age.source !== first.source && isApart(first, age));
  if (!first || !other || ages.some(({ source, years }) => source === first.source && years === other.years)) return [];
  const sides = [first, other].map(({ years, words }) => {
    const same = ages.filter((age) => age.years === years);
    return { reading: words, claims: same.map(({ claim }) => claim), passages: same.map(({ passage }) => passage) };
  });
  const args = sides.flatMap(({ reading, passages }) => [reading, filesOf(passages)]);
  return [{ kind: 'number', status: 'differs', sides, reason: { code: 'differs.age', args }, weight: 0.6 }];
}

function isApart(left: Age, right: Age): boolean {
  const [a, b] = [left.source.published?.date, right.source.published?.date];
  const isOneTime = a === undefined || b === undefined || Math.abs(daysBetween(a, b)) <= ONE_AGE;
  return Math.abs(left.years - right.years) >= (isOneTime ? 1 : 2 + Math.abs(daysBetween(a, b)) / 365);
}
