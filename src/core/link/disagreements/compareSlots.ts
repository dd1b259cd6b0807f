import type { Alignment } from './align';
import { differentTolls } from './casualties';
import { differentCauses } from './causes';
import { differentCharges, differentFirmness } from './charges';
import { confirmedSince } from './confirmations';
import type { Difference } from './findings';
import { areNumbersApart } from './numbersApart';
import { answeredQuestion } from './openQuestions';
import { type Pair, pairOf } from './pair';
import { differentGrounds } from './purposes';
import { differentReactions } from './reactions';
import { differentSilence } from './silences';
import { differentHolders, doubledNegation } from './holders';
import { differentActors } from './slotActors';
import { differentAgents } from './slotAgents';
import { differentActs, differentThings } from './slotAlternatives';
import { differentHearsay, differentModality } from './slotCertainty';
import { differentDates, differentRelativeTimes } from './slotDates';
import { differentDesignation, differentNameParts } from './slotNames';
import { differentPlaces } from './slotPlaces';
import { differentCounts, differentScales, differentScores } from './slotNumbers';
import { differentShares } from './slotShares';
import { differentCurrencies, differentSums } from './slotSums';
import { differentEvidence } from './slotEvidence';
import { differentFirsts } from './slotFirsts';
import { differentFates } from './slotFates';
import { differentHoldings } from './slotHoldings';
import { differentLengths } from './slotLengths';
import { differentLevels } from './slotLevels';
import { differentOpposites } from './slotOpposites';
import { differentPlans } from './slotPlans';
import { differentPolarity } from './slotPolarity';
import { differentRanks } from './slotRanks';
import { turnedRound } from './slotRoles';
import { differentTargets } from './slotTargets';
import { differentStages } from './slotStages';
import { differentVotes } from './slotVotes';
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
    areNumbersApart(left, right) ? undefined : differentNumbers(pair),
    answeredQuestion(pair) ?? differentModality(pair),
    differentFirmness(pair) ?? differentCharges(pair),
    differentHearsay(pair),
    differentStages(pair),
    differentReactions(pair) ?? differentSilence(pair),
    differentGrounds(pair) ?? differentCauses(pair),
    differentPolarity(pair) ??
      differentPlans(pair) ??
      differentEvidence(pair) ??
      differentFates(pair) ??
      differentOpposites(pair) ??
      differentActs(pair),
    differentActors(pair) ?? differentAgents(pair) ?? differentFirsts(pair) ?? turnedRound(pair),
    differentHolders(pair),
    doubledNegation(pair),
    confirmedSince(pair),
    differentDesignation(pair) ?? differentThings(pair),
    differentPlaces(pair),
    differentNameParts(pair),
  ].filter((one) => one !== undefined);
}

function differentNumbers(pair: Pair): Difference | undefined {
  return (
    differentShares(pair) ??
    differentCounts(pair) ??
    differentTolls(pair) ??
    differentScales(pair) ??
    differentScores(pair) ??
    differentVotes(pair) ??
    differentHoldings(pair) ??
    differentLengths(pair) ??
    differentLevels(pair) ??
    differentTargets(pair) ??
    differentRanks(pair) ??
    differentSums(pair) ??
    differentCurrencies(pair)
  );
}

/** Differences between two claims in the same words: only who is given for them can differ. */
export function compareCredits(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const pair = pairOf(left, right, alignment);
  return [differentHearsay(pair), differentHolders(pair)].filter((one) => one !== undefined);
}
