/** How a date was resolved, and how a publication date was found. */
export const dateWords = {
  'date.written-out': 'written out in the text',
} as const;
