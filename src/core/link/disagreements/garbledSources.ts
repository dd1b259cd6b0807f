import type { DisagreementSide } from '../../model';
import type { Merged } from './findings';
import { type Slip, slipBetween } from './garbledWords';

/** So many different damaged words and names a source has that was surely damaged, one of them uncommon. */
const LEAST = 2;

const SLIP = 'differs.garbled-words';
const NAME = 'differs.damaged-name';

/** A slip, and the sources that have it. */
interface Damage {
  readonly slip: Slip;
  readonly sources: readonly string[];
}

/**
 * Tells which rows on damaged words are sure. A good report, too, has now and then a word that could be a slip: a single word, and
 * one that is common in the news in its own sense, count only in sources that have other damaged words or names.
 */
export class SureSlips {
  /** By source, what is damaged in it. */
  readonly #damaged = new Map<string, Set<string>>();
  /** The sources in which something is damaged that is not common. */
  readonly #plainly = new Set<string>();
  /** Titles, by source and slip: what they tell is not told again. */
  readonly #titles = new Set<string>();

  /** @param rows all that tell of damaged words and names, sure or not */
  constructor(rows: readonly Merged[]) {
    for (const row of rows) {
      if (row.reason.code === NAME)
        for (const source of damagedNameIn(row)) this.#add(source, row.reason.args[0] ?? '', true);
      for (const { slip, sources } of damageIn(row)) {
        for (const source of sources) {
          this.#add(source, keyOf(slip), !slip.meant.isCommon);
          if (isTitle(row)) this.#titles.add(`${source} ${keyOf(slip)}`);
        }
      }
    }
  }

  /** Whether a row is to be shown; rows on anything else always are. */
  readonly has = (row: Merged): boolean => {
    if (row.reason.code !== SLIP) return true;
    return damageIn(row).some(({ slip, sources }) => {
      const isPlain = !slip.meant.isCommon && (slip.garbled.length > 1 || isTitle(row));
      return sources.some(
        (source) =>
          (isTitle(row) || !this.#titles.has(`${source} ${keyOf(slip)}`)) && (isPlain || this.#isDamaged(source)),
      );
    });
  };

  #add(source: string, damage: string, isPlain: boolean): void {
    const known = this.#damaged.get(source) ?? new Set();
    this.#damaged.set(source, known.add(damage));
    if (isPlain) this.#plainly.add(source);
  }

  #isDamaged(source: string): boolean {
    return this.#plainly.has(source) && (this.#damaged.get(source)?.size ?? 0) >= LEAST;
  }
}

/** Whether a row tells of words that may be damaged, no names. */
export function isSlip({ reason }: Merged): boolean {
  return reason.code === SLIP;
}

function keyOf({ garbled }: Slip): string {
  return garbled.join(' ');
}

/** Titles are told of a person, not of a group of claims. */
function isTitle({ group }: Merged): boolean {
  return group === undefined;
}

function damageIn(row: Merged): readonly Damage[] {
  if (row.reason.code !== SLIP) return [];
  const { sides } = row;
  return sides.flatMap((bad) => {
    for (const good of sides) {
      const slip = good === bad ? undefined : slipBetween(bad.reading, good.reading);
      if (slip) return [{ slip, sources: sourcesOf(bad) }];
    }
    return [];
  });
}

function damagedNameIn({ sides, reason }: Merged): readonly string[] {
  return sides.filter(({ reading }) => reading === reason.args[0]).flatMap(sourcesOf);
}

function sourcesOf({ passages }: DisagreementSide): readonly string[] {
  return passages.map(({ source }) => source);
}
