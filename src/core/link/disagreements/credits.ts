import type { Attribution } from '../../model';
import { isCrediting } from '../origins/cues';
import type { Member } from './storyIndex';
import { remembered } from './remembered';

/** How a source gives a claim: as rumour, or with somebody's name. */
interface CreditWords {
  readonly isRumour: boolean;
  /** The words that give the source. */
  readonly words: string;
}

const RUMOUR = /\b(?:rumou?r(?:s|ed)?|speculation|gossip|hearsay)\b/i;

/** How the text gives a member's claim its source, when it says so; unnamed "officials" and "reports" tell neither. */
export const creditOf = remembered((member: Member): CreditWords | undefined => {
  const [nearest] = member.attributions
    .filter(({ cue }) => cue !== null && isCrediting(member.words(cue)))
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  if (!nearest) return undefined;
  const words = member.words({ start: startOf(nearest), end: endOf(nearest) });
  if (RUMOUR.test(words)) return { isRumour: true, words };
  return nearest.kind === 'named' && nearest.source.entity !== undefined ? { isRumour: false, words } : undefined;
});

function isEmpty({ source }: Attribution): boolean {
  return source.end <= source.start;
}

function startOf(attribution: Attribution): number {
  const { source, cue } = attribution;
  return isEmpty(attribution) || (cue && cue.end <= attribution.start && cue.start < source.start)
    ? (cue?.start ?? source.start)
    : source.start;
}

function endOf(attribution: Attribution): number {
  const { source, cue } = attribution;
  return cue && cue.end <= attribution.start ? Math.max(source.end, cue.end) : source.end;
}
