/** Why passages were linked. */
export const linkWords = {
  'link.label': 'the wording that stands for the group',
  'link.same-text': 'the same wording',
  'link.shared': 'both name or say {0}',
  'link.shared-and-near': 'both name or say {0}; near in meaning: {1}',
  'link.near': 'near in meaning: {0}',
  'link.corrected': 'somebody said that it is the same claim',
  'link.context': 'the sentences around them are alike',
  'link.contested': 'both are about one point, on which they differ',
  'link.agreed': 'both say the same on one point, on which others differ',
} as const;
