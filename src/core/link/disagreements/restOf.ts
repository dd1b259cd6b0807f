import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** "The air that is left", "40 places remain": not "left the harbour". */
const REST = /\b(?:remain(?:s|ing)?|left(?= (?:for|in|of|on|to|over|until|till|is|are|was|were)\b| ?[,.;:)]|$))\b/iu;

/** Whether a claim tells how much of something is left, which is another number than how much there was. */
export const tellsRest = remembered(
  ({ text, claim: { action } }: Member): boolean => action !== 'leave' && REST.test(text),
);
