import type { LineFault } from '../core/story/record/sourceRecord';

/** What is wrong with a line of JSON, as the end of a sentence. */
export const faultWords: Readonly<Record<LineFault, string>> = {
  'not-json': 'no JSON object',
  'no-id': 'an “id” is missing',
  'no-text': 'a “text” is missing',
  facts: '“title”, “outlet”, “url” (http or https) or “published” (YYYY-MM-DD) is not as it should be',
  'other-format': 'not written by “corroborate analyze” of this version',
  'no-analysis': 'the analysis is damaged',
};
