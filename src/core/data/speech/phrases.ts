/** Fixed wordings that name where something is from. Compiled for this project; lower case, words separated by spaces. */

/** Introduce the source directly: "according to X". */
export const sourcePhrases: readonly (readonly string[])[] = [
  'according to', 'in accordance with', 'in the words of', 'as per', 'in the view of', 'in the opinion of', 'citing', 'quoting',
].map((phrase) => phrase.split(' '));

/** Say that the source before them is relayed by who comes after them. */
export const relayVerbs: ReadonlySet<string> = new Set(['cited', 'quoted', 'carried', 'reported', 'published', 'obtained', 'seen', 'reviewed', 'released', 'broadcast', 'relayed', 'aired', 'posted']);

/** Passives that report without a source: "is expected to", "it is said that". */
export const hearsayVerbs: ReadonlySet<string> = new Set(['expected', 'said', 'believed', 'reported', 'thought', 'rumored', 'rumoured', 'alleged', 'understood', 'known', 'considered', 'estimated', 'feared', 'claimed', 'likely', 'seen', 'accused', 'supposed', 'projected', 'hoped', 'assumed', 'predicted', 'suspected', 'slated', 'poised', 'tipped', 'set', 'scheduled', 'planned', 'announced', 'agreed', 'argued', 'noted', 'speculated', 'acknowledged', 'anticipated', 'told']);

/** Adverbs that report without a source. */
export const hearsayAdverbs: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently']);
