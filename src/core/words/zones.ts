/** Why a stretch of text was taken for a zone. */
export const zoneWords = {
  'zone.first-line': 'short first line without a full stop',
  'zone.dateline': 'place name in capitals before a dash',
  'zone.byline': 'names the writer',
  'zone.credit': 'names where the text comes from',
  'zone.body': 'running text',
} as const;
