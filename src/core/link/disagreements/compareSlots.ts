import type { Alignment } from './align';
import { tolls } from './casualties';
import { causes } from './causes';
import { charges, firmness } from './charges';
import { confirmations } from './confirmations';
import { doers } from './doers';
import type { Difference } from './findings';
import { doubts, holders } from './holders';
import { areNumbersApart } from './numbersApart';
import { questions } from './openQuestions';
import { pairOf } from './pair';
import { grounds } from './purposes';
import { reactions } from './reactions';
import { silences } from './silences';
import { actors } from './slotActors';
import { otherActs, otherThings } from './slotAlternatives';
import { hearsay, modalities } from './slotCertainty';
import { dates, relativeTimes } from './slotDates';
import { evidence } from './slotEvidence';
import { fates } from './slotFates';
import { firsts } from './slotFirsts';
import { garbles } from './slotGarbles';
import { holdings } from './slotHoldings';
import { lengths } from './slotLengths';
import { levels } from './slotLevels';
import { designations, fullNames } from './slotNames';
import { counts, scales, scores } from './slotNumbers';
import { opposites } from './slotOpposites';
import { places } from './slotPlaces';
import { plans } from './slotPlans';
import { polarity } from './slotPolarity';
import { ranks } from './slotRanks';
import { roles } from './slotRoles';
import { type SlotChain, Slots } from './slots';
import { shares } from './slotShares';
import { stages } from './slotStages';
import { currencies, sums } from './slotSums';
import { targets } from './slotTargets';
import { votes } from './slotVotes';
import type { Member } from './storyIndex';

/** All slots that are looked at. The order is that in which the differences are told. */
export const SLOT_CHAINS: readonly SlotChain[] = [
  { slots: [dates] },
  { slots: [relativeTimes] },
  {
    slots: [shares, counts, tolls, scales, scores, votes, holdings, lengths, levels, targets, ranks, sums, currencies],
    unless: areNumbersApart,
  },
  { slots: [questions, modalities] },
  { slots: [firmness, charges] },
  { slots: [hearsay] },
  { slots: [stages] },
  { slots: [reactions, silences] },
  { slots: [grounds, causes] },
  { slots: [polarity, plans, evidence, fates, opposites, otherActs] },
  { slots: [actors, doers, firsts, roles] },
  { slots: [holders] },
  { slots: [doubts] },
  { slots: [confirmations] },
  { slots: [designations, otherThings] },
  { slots: [places] },
  { slots: [fullNames] },
  { slots: [garbles] },
];

const SLOTS = new Slots(SLOT_CHAINS);

/** What claims in the same words can differ in: who is given for them. */
const CREDITS = new Slots([{ slots: [hearsay] }, { slots: [holders] }]);

/**
 * Differences between two claims of one group that are worded differently: their dates, their only number for one
 * thing, how sure they are. Less certain than what {@link compareAligned} finds, so it asks for more in common.
 */
export function compareSlots(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  return SLOTS.compare(left, right, () => pairOf(left, right, alignment));
}

/** Differences between two claims in the same words: only who is given for them can differ. */
export function compareCredits(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  return CREDITS.compare(left, right, () => pairOf(left, right, alignment));
}
