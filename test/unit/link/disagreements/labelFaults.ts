import type { Disagreement } from '../../../../src/core/model';

const END = /[\s,;:.!?–—-]$| (?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|that|is|are|was|were|has|have)$/;
const START = /^[\s,;:.!?–—-]|^(?:a|an|the|of|in|on|at|to|with|and|or|that) /;
const PUNCTUATION = /^[\s,;:.!?–—-]|[\s,;:.!?–—-]$/;
/** Its last point is its own. */
const ABBREVIATED = /\b\p{L}\.\p{L}\.$/u;

/**
 * What is wrong with the words that the sides of some disagreements are called by: they neither begin nor end with
 * punctuation or a word that says nothing; a whole statement may begin as it does. No two of a row are the same.
 */
export function labelFaults(disagreements: readonly Disagreement[]): string[] {
  return disagreements.flatMap(({ reason: { code }, sides }) => {
    const readings = sides.map(({ reading }) => reading.toLowerCase());
    const twice = readings.filter((reading, at) => readings.indexOf(reading) < at);
    const unsound = sides.flatMap(({ reading, passages }) => {
      const [where] = passages;
      const isWhole = where && reading.length >= where.end - where.start;
      const isSound = isWhole
        ? !PUNCTUATION.test(reading)
        : !END.test(reading) && (code === 'differs.distance' || !START.test(reading));
      return isSound || ABBREVIATED.test(reading) ? [] : [`${code} “${reading}”`];
    });
    return [...unsound, ...twice.map((reading) => `${code} “${reading}” twice`)];
  });
}
