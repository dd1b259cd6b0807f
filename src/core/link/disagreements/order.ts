import type { Disagreement, DisagreementKind, Passage, StorySource } from '../../model';
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

/** For the order: kind and status, how sure, how many sources are concerned. */
export function weightOf(row: Merged, sources: readonly StorySource[]): number {
  const concerned = new Set(row.sides.flatMap((side) => side.passages.map((passage: Passage) => passage.source))).size;
  const share = Math.min(1, concerned / Math.max(2, Math.min(sources.length, 6)));
  return KIND_WEIGHT[row.kind] * STATUS_WEIGHT[row.status] * (0.4 + 0.4 * row.weight + 0.2 * share);
}

/** Ids from the kind and the first claims of the first two sides, so that they stay when other rows come and go. */
export function identified(rows: readonly Merged[]): readonly Disagreement[] {
  const used = new Map<string, number>();
  return rows.map((row) => {
    const base = `${row.kind}:${row.sides
      .slice(0, 2)
      .map((side) => side.claims[0] ?? '')
      .join('~')}`;
    const times = used.get(base) ?? 0;
    used.set(base, times + 1);
    return { id: times === 0 ? base : `${base}:${times}`, ...row };
  });
}
