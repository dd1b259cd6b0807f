/** Why a stretch of text was taken for a zone. */
export const zoneWords = {
  'zone.first-line': 'short line above the text',
  'zone.dateline': 'place before a dash',
  'zone.byline': 'names the writer',
  'zone.biography': 'about the writer',
  'zone.date-line': 'date on a line of its own',
  'zone.credit': 'names where the text comes from',
  'zone.advertising-code': 'advertising code',
  'zone.address': 'web address',
  'zone.phrase': 'page furniture: “{0}”',
  'zone.appeal': 'asks readers for support',
  'zone.button': 'button or menu words',
  'zone.tags': 'hashtags',
  'zone.after-article': 'short line below the article',
  'zone.body': 'running text',
} as const;
