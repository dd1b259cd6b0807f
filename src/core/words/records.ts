/** What is wrong with a line of a person's file. */
export const recordWords = {
  'records.no-id': 'the line has no “id”',
  'records.no-type': 'the line does not say whether it is a status or a note',
  'records.no-passage': 'the line does not name a passage',
  'records.not-a-status': '“{0}” is no status of a fact, or no kind of fact',
  'records.no-text': 'the note has no text',
} as const;
