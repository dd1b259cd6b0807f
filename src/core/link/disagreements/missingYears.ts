import { tokenize } from '../../text/tokens';
import type { Claim, Passage, Span, StorySource, TimeExpression } from '../../model';
import { firstFrom } from '../spans';
import type { Merged } from './findings';
import { filesOf } from './spellings';
import type { DisagreementInput } from './storyIndex';
import { eventKind } from './wordLists';

/** A month that dates the beginning of an event or a person's act. */
interface Dated {
  readonly source: StorySource;
  readonly claim: Claim;
  readonly date: TimeExpression;
  readonly words: string;
  /** `YYYY-MM` */
  readonly month: string;
}

/** A {@link Dated} month and one event that it dates. */
export interface DatedEvent extends Dated {
  readonly event: string;
}

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const YEAR = /\b(?:1[89]|20)\d\d\b/;
/** Words that say that an event began. */
const BEGINNING = new Set(
  'began begun begin begins start started starts launch launched outbreak erupted invaded since'.split(' '),
);
/** "took place". */
const TAKING = new Set(['took', 'take', 'takes', 'taken']);
/** One of several: "the last strike was in June". */
const ORDER = /^(?:the |its |their )?(?:last|previous|latest|first) /;
/** How far around a date the event is looked for, in characters. */
const AROUND = 90;
/** Dates of one month and event are compared up to this number. */
const MOST = 12;

/** The months of a source that date an event, one entry for each event. */
export function datedEventsIn(source: StorySource, text: DisagreementInput['text']): readonly DatedEvent[] {
  return source.dates.flatMap((date) => {
    if (date.type !== 'DATE' || !/^\d{4}-\d\d$/.test(date.value)) return [];
    const words = text(source.id, date);
    const claim = MONTHS.test(words) ? claimHolding(source, date) : undefined;
    if (!claim) return [];
    const dated = { source, claim, date, words, month: date.value };
    return eventsAround(dated, text).map((event) => ({ ...dated, event }));
  });
}

/** What dates of one month and event have in common. */
export function monthAndEvent({ month, event }: DatedEvent): string {
  return `${month.slice(5)} ${event}`;
}

/** A row for a date without a year. */
export interface MissingYear {
  /** Names the date: dates of several events may be one. */
  readonly date: string;
  readonly row: Merged;
}

/**
 * Months without a year that another source gives with another year than the reader of this one would take: "the war that
 * began in March" against "the war that began in March 2021".
 *
 * @param found with one {@link monthAndEvent}
 */
export function missingYears(found: readonly DatedEvent[]): readonly MissingYear[] {
  const full: Dated[] = [];
  const bare: Dated[] = [];
  for (const dated of found) {
    const list = YEAR.test(dated.words) ? full : bare;
    if (list.length < MOST) list.push(dated);
  }
  return bare.flatMap((one) => {
    const others = full.filter(({ source, month }) => source !== one.source && month !== one.month);
    if (others.length === 0 || full.some(({ month }) => month === one.month)) return [];
    return [{ date: `${one.source.id} ${one.date.start}`, row: rowOf(one, others) }];
  });
}

/** The kind of event that begins then, or who does what. */
function eventsAround({ source, claim, date }: Dated, text: DisagreementInput['text']): readonly string[] {
  const around = { start: Math.max(claim.start, date.start - AROUND), end: Math.min(claim.end, date.end + AROUND) };
  const tokens = tokenize(text(source.id, around)).map(({ lower }) => lower);
  const isDated = tokens.some(
    (token, at) => BEGINNING.has(token) || (token === 'place' && TAKING.has(tokens[at - 1] ?? '')),
  );
  const kinds = isDated || ORDER.test(tokens.join(' ')) ? tokens.map(eventKind).filter((kind) => kind >= 0) : [];
  const act = claim.action;
  const acts =
    act === undefined || claim.entities.length < 2
      ? []
      : [`${act} ${[...claim.entities].sort().slice(0, 2).join(' ')}`];
  return [...new Set([...kinds.map((kind) => `#${kind}`), ...acts])];
}

/** The longest claim that holds a date. */
function claimHolding({ claims }: StorySource, { start, end }: Span): Claim | undefined {
  const after = firstFrom(claims, start + 1);
  return claims.slice(Math.max(0, after - 12), after).find((claim) => claim.end >= end);
}

function rowOf(bare: Dated, full: readonly Dated[]): Merged {
  const passageOf = ({ source, claim }: Dated): Passage => ({ source: source.id, start: claim.start, end: claim.end });
  const sides = [full, [bare]].map((list) => {
    const claims = new Map(list.map((dated) => [dated.claim.id, passageOf(dated)]));
    return { reading: list[0]?.words ?? '', claims: [...claims.keys()], passages: [...claims.values()] };
  });
  return {
    kind: 'date',
    status: 'garble',
    sides,
    reason: {
      code: 'differs.year-missing',
      args: sides.toReversed().flatMap(({ reading, passages }) => [reading, filesOf(passages)]),
    },
    weight: 0.6,
  };
}
