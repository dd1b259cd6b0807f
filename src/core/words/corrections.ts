/** What is wrong with a line of the corrections file. */
export const correctionWords = {
  'corrections.too-long': 'the line is too long',
  'corrections.not-json': 'the line is no JSON object',
  'corrections.no-kind': 'the line does not say which correction it is',
  'corrections.no-passages': 'the line does not name two passages',
  'corrections.no-passage': 'the line does not name one passage',
  'corrections.not-about': '“{0}” is no kind of disagreement',
  'corrections.no-value': '“{0}” is not what this can be corrected to',
} as const;
