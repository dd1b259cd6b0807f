import type { Claim } from '../../model';

/** Whether a claim stands in a headline or a first sentence. */
export function isLead({ zone, sentence }: Claim): boolean {
  return zone === 'headline' || sentence <= 1;
}
