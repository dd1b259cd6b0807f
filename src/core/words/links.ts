/** Why passages were linked, and what differs. */
export const linkWords = {
  'link.same-words': 'same words',
} as const;
