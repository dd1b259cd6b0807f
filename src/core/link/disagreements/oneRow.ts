/** Which rows tell of one matter. */
import { DisjointSets } from '../../disjointSets';
import { push } from '../../lists';
import type { DisagreementKind, DisagreementSide } from '../../model';
import type { Merged } from './findings';
import type { Row } from './merge';
import { plain } from './sourceIndex';
import { stem } from './stem';
import { functionWords } from './wordLists';

/** Kinds whose readings are values: the same two in the same sources are seldom of two matters. */
const VALUED: ReadonlySet<DisagreementKind> = new Set<DisagreementKind>(['number', 'date', 'name', 'actor', 'place']);

/** With so many rows that give a value, others that give it are compared: "2" may be in hundreds. */
const MOST_WITH_VALUE = 40;

/** Words that are numbers or bound them. Compiled for this project. */
const NUMBERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half several first second third than more less least most nearly almost about around over under some'.split(
    ' ',
  ),
);

/**
 * Puts rows together that are of one matter: the same point, or two values that one claim, or two sources, set against each
 * other in both, of the same thing. In their order.
 */
export function ofOneMatter(rows: readonly Row[]): readonly (readonly Row[])[] {
  const matters = new DisjointSets<Row>();
  const byPoint = new Map<string, Row>();
  const byValue = new Map<string, Row[]>();
  for (const one of rows) {
    const { row, keys, point } = one;
    const known = byPoint.get(point);
    if (known !== undefined) {
      matters.join(one, known);
      continue;
    }
    byPoint.set(point, one);
    if (!VALUED.has(row.kind)) continue;
    for (const key of keys) {
      const value = `${row.kind} ${row.status} ${key}`;
      const having = byValue.get(value) ?? [];
      byValue.set(value, having);
      for (const other of having)
        if (matters.of(other) !== matters.of(one) && areOfOneMatter(other, one)) matters.join(one, other);
      if (having.length < MOST_WITH_VALUE) having.push(one);
    }
  }
  const together = new Map<Row, Row[]>();
  for (const one of rows) push(together, matters.of(one), one);
  return [...together.values()];
}

function areOfOneMatter(one: Row, other: Row): boolean {
  const common = one.keys.flatMap((key, at) => {
    const place = other.keys.indexOf(key);
    const [own, others] = [one.row.sides[at], other.row.sides[place]];
    return own && others ? [[own, others] as const] : [];
  });
  if (common.length < 2 || !common.every(([own, others]) => areOfOneThing(own.reading, others.reading))) return false;
  return common.some(haveClaim) || common.filter(haveSource).length >= 2;
}

type Two = readonly [DisagreementSide, DisagreementSide];

function haveClaim([one, other]: Two): boolean {
  return one.claims.some((claim) => other.claims.includes(claim));
}

function haveSource([one, other]: Two): boolean {
  const sources = new Set(one.passages.map(({ source }) => source));
  return other.passages.some(({ source }) => sources.has(source));
}

/** Whether two readings of one value may be of one thing: "four days", "a four-day search", but not "two dead", "two hurt". */
function areOfOneThing(one: string, other: string): boolean {
  const [own, others] = [thingsIn(one), thingsIn(other)];
  return own.length === 0 || others.length === 0 || own.some((thing) => others.includes(thing));
}

const WORD = /\p{L}+/gu;

function thingsIn(reading: string): readonly string[] {
  const words = plain(reading).match(WORD) ?? [];
  return words.filter((word) => !NUMBERS.has(word) && !functionWords.has(word)).map(stem);
}

/** Whether a row gives only readings that another gives, too: "four-day" is "four days". */
export function readsAs(row: Merged, other: Merged): boolean {
  const readings = new Set(other.sides.map(({ reading }) => withoutEndings(reading)));
  return row.sides.every(({ reading }) => readings.has(withoutEndings(reading)));
}

const WORD_OR_NUMBER = /\p{L}+|\p{N}+/gu;

/** A reading without punctuation and the endings of its words: "four-day" is "four days". */
export function withoutEndings(reading: string): string {
  return (plain(reading).match(WORD_OR_NUMBER) ?? []).map(stem).join(' ');
}
