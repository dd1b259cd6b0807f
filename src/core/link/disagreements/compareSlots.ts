import type { Alignment } from './align';
import type { Difference } from './findings';
import { pairOf } from './pair';
import { differentHearsay, differentModality, differentPolarity } from './slotCertainty';
import { differentDates, differentRelativeTimes } from './slotDates';
import { differentDesignation, differentNameParts } from './slotNames';
import { differentCounts } from './slotNumbers';
import type { Member } from './storyIndex';

/**
 * Differences between two claims of one group that are worded differently: their dates, their only number for one
 * thing, how sure they are. Less certain than what {@link compareAligned} finds, so it asks for more in common.
 */
export function compareSlots(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const pair = pairOf(left, right, alignment);
  return [
    differentDates(pair),
    differentRelativeTimes(pair),
    differentCounts(pair),
    differentModality(pair),
    differentHearsay(pair),
    differentPolarity(pair),
    differentDesignation(pair),
    differentNameParts(pair),
  ].filter((one) => one !== undefined);
}
