/** Which corrections a new one takes the place of. */
import type { Correction, CorrectionKind } from '../store/corrections';
import type { StoryIndex } from '../views/storyIndex';
import { Placer, type PlacedCorrection } from './place';

/** The kinds that cannot both be true of the same passages. */
const opposites: readonly (readonly CorrectionKind[])[] = [
  ['same-claim', 'not-same-claim'],
  ['same-entity', 'not-same-entity'],
  ['rename'],
  ['type'],
  ['not-an-entity'],
  ['speaker'],
  ['date'],
  ['boilerplate', 'not-boilerplate'],
];

/**
 * The places in the list of the known corrections that a new one takes the place of: those of its kind, or of the
 * opposite one, about the same passages; for names, about the same person, organisation or place.
 */
export function superseded(
  index: StoryIndex,
  known: readonly Correction[],
  fresh: PlacedCorrection,
): readonly number[] {
  const kinds = opposites.find((all) => all.includes(fresh.correction)) ?? [];
  const placer = new Placer((source) => (index.source(source) ? index.text(source) : undefined));
  return known.flatMap((one, at) => {
    if (!kinds.includes(one.correction) || one.passages.length !== fresh.passages.length) return [];
    const placed = placer.correction(one);
    return placed && isAboutTheSame(index, placed, fresh) ? [at] : [];
  });
}

function isAboutTheSame(index: StoryIndex, one: PlacedCorrection, other: PlacedCorrection): boolean {
  const [first, second] = [subjects(index, one), subjects(index, other)];
  return first.every((subject) => second.includes(subject));
}

/** What a correction is about, as texts that can be compared, whatever the order of its passages. */
function subjects(index: StoryIndex, { correction, passages }: PlacedCorrection): readonly string[] {
  return passages.map((where) => {
    const tables = index.tables(where.source);
    if (correction === 'rename') {
      const [mention] = tables?.mentions.overlapping(where) ?? [];
      if (mention) return mention.entity;
    }
    if (correction === 'same-claim' || correction === 'not-same-claim') {
      const [claim] = tables?.claims.at(where.start) ?? [];
      if (claim) return claim.id;
    }
    return `${where.source}@${where.start}-${where.end}`;
  });
}
