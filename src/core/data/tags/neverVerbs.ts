/** Words that look like forms of verbs to a tagger trained on little text, and are none. Compiled for this project. */

/** By tag, what the words are. */
const WORDS = {
  RB: 'always sometimes upstairs downstairs overseas besides perhaps afterwards really rarely widely hardly nearly even often here somewhat',
  NN: 'someone something anyone anything everyone everything nothing evening morning gratitude destiny receiver newsroom tournament yen fun crew gold silver',
  NNS: 'cents hundreds metres meters kilometres kilometers years months weeks days hours minutes people relatives products dividends republicans democrats friends games goals problems residents mountains rivers airports inmates classmates teammates roommates colleagues enterprises executives dollars semifinals standings thieves adults athletes brothers newspapers',
  JJ: 'afraid unprecedented eager keen hot new harder ashamed unfit unknown indefinite unwilling private bold same',
  CD: 'seven seventeen hundred',
  CC: 'nor and',
  IN: 'between around via',
  UH: 'yes',
} as const;

/** By word, the tag of what it is. */
export const neverVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** What those who do a thing end with in the plural: "climbers", "senators", "artists", "agents", "trainees". */
export const nounEndings = /(?:ers|ors|ists|ians|cans|[dg]ents|ees|ants|ics)$/;

/** Verbs that end so; those among them that are nouns as well are left to the tagger. Compiled for this project. */
export const verbsLikeNouns: ReadonlySet<string> = new Set(
  (
    'administers alters answers barters borders batters bolsters bothers caters centers charters cheers clusters confers conquers considers counters ' +
    'covers defers delivers differs discovers empowers encounters engineers enters falters filters flickers flounders fosters gathers ' +
    'garners hammers hampers harbors headquarters hinders hovers infers jeers lingers litters lowers masters matters ' +
    'mothers murders musters mutters numbers offers orders partners peers pesters plasters plunders ponders powers prefers quarters ' +
    'reconsiders recovers refers registers remembers renders scatters shatters shelters shivers simmers slaughters slanders ' +
    'smothers sneers spatters squanders staggers steers suffers surrenders swelters tampers teeters totters towers transfers ' +
    'triggers uncovers utters veers volunteers wagers wanders wavers weathers whispers withers wonders ' +
    'anchors authors doctors favors honors labors mirrors monitors rumors sponsors tailors tutors ' +
    'assists consists desists enlists exists insists lists persists resists subsists twists ' +
    'agrees decrees disagrees flees foresees frees guarantees oversees sees scans cans ' +
    'abhors angers badgers bewilders blisters blunders brokers buffers butters censors chatters clutters coexists colors corners ' +
    'deciphers deters dithers encumbers endangers engenders festers flatters flavors flowers furthers glitters hungers launders meanders ' +
    'outnumbers overpowers pampers peppers prospers quivers reorders sequesters severs showers smolders splinters sputters stutters tapers tempers tenders ushers ' +
    'frolics panics traffics hoists covenants implants rants recants mimics picnics grants wants plants supplants transplants chants enchants warrants pants slants dents indents'
  ).split(' '),
);
