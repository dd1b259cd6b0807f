import type { Disagreement, DisagreementKind, Passage } from '../../model';
import type { Merged } from './findings';

const KIND_WEIGHT: Readonly<Record<DisagreementKind, number>> = {
  number: 0.9,
  date: 0.85,
  negation: 0.85,
  place: 0.8,
  actor: 0.75,
  modality: 0.7,
  name: 0.6,
};

const STATUS_WEIGHT = { differs: 1, overtaken: 0.5, garble: 0.4 } as const;

/** From so many sources on it makes no difference how many there are. */
const MANY_SOURCES = 6;

/** What is known of a row whatever else there is. */
interface Known {
  /** How many sources are concerned. */
  readonly concerned: number;
  readonly base: string;
  /** As it was last. */
  shown?: Disagreement;
}

/** Puts rows in order; a disagreement is the same object as before while its row is and nothing comes before it that has its id. */
export class RowOrder {
  readonly #known = new WeakMap<Merged, Known>();

  /**
   * @param sources how many the story has
   * @returns the weightiest first, those of one weight as they came
   */
  inOrder(rows: readonly Merged[], sources: number): readonly Disagreement[] {
    const weighed = rows.map((row) => {
      const known = this.#knownOf(row);
      return { row, known, weight: weightOf(row, known.concerned, sources) };
    });
    weighed.sort((left, right) => right.weight - left.weight);
    const used = new Map<string, number>();
    return weighed.map(({ row, known, weight }) => {
      const times = used.get(known.base) ?? 0;
      used.set(known.base, times + 1);
      const id = times === 0 ? known.base : `${known.base}:${times}`;
      if (known.shown?.id !== id || known.shown.weight !== weight) known.shown = { id, ...row, weight };
      return known.shown;
    });
  }

  #knownOf(row: Merged): Known {
    const known = this.#known.get(row);
    if (known) return known;
    const made: Known = {
      concerned: new Set(row.sides.flatMap((side) => side.passages.map((passage: Passage) => passage.source))).size,
      base: idOf(row),
    };
    this.#known.set(row, made);
    return made;
  }
}

/** For the order: kind and status, how sure, how many sources are concerned. */
function weightOf({ kind, status, weight }: Merged, concerned: number, sources: number): number {
  const share = Math.min(1, concerned / Math.max(2, Math.min(sources, MANY_SOURCES)));
  return KIND_WEIGHT[kind] * STATUS_WEIGHT[status] * (0.4 + 0.4 * weight + 0.2 * share);
}

/** From the kind and the first claims of the first two sides, so that it stays when other rows come and go. */
function idOf({ kind, sides }: Merged): string {
  return `${kind}:${sides
    .slice(0, 2)
    .map((side) => side.claims[0] ?? '')
    .join('~')}`;
}
