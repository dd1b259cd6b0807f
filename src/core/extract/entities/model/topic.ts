import { sportWords } from '../../../data/names/sportWords';

/** What a text is about, as far as it matters for names: in a report on sport a town is mostly its team. */
export const topic = { other: 0, sport: 1 } as const;

/** Share of sport words from which on a text is a report on sport: others have below 1 in 100, those 3 to 12. */
const SPORT_SHARE = 0.02;

/** The {@link topic} of a text, from the lower-case words of its sentences. */
export function topicOf(sentences: readonly { readonly tokens: readonly { readonly lower: string }[] }[]): number {
  let words = 0;
  let found = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    for (const { lower } of tokens) if (sportWords.has(lower)) found++;
  }
  return found > words * SPORT_SHARE && found > 1 ? topic.sport : topic.other;
}
