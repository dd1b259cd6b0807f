/** Adjectives of thinking, feeling and wanting. Compiled for this project. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives of thinking that take "that" and a clause. */
export const attitudeAdjectives =
  words(`skeptical sceptical confident worried aware convinced certain sure hopeful optimistic pessimistic
  concerned afraid fearful doubtful adamant positive proud glad happy sorry clear unsure uncertain unaware suspicious surprised
  disappointed insistent emphatic satisfied wary mindful alarmed angry upset`);

/** What leads from an adjective to the thing it is about: "critical of", "worried about", "willing to". */
const TOPICS: Readonly<Record<string, string>> = {
  of: `critical skeptical sceptical supportive dismissive wary fearful afraid proud suspicious mindful contemptuous scornful
    tolerant envious fond appreciative disdainful complimentary enamored enamoured`,
  about: `concerned worried optimistic pessimistic hopeful angry upset uncertain unsure doubtful coy passionate enthusiastic
    excited skeptical sceptical nervous anxious serious adamant candid vocal furious uneasy ambivalent confident cautious
    happy unhappy apprehensive bullish bearish`,
  over: 'angry upset furious concerned worried outraged anxious',
  with: 'frustrated disappointed satisfied dissatisfied unhappy happy pleased displeased uncomfortable fed-up',
  by: 'alarmed appalled outraged troubled offended disappointed encouraged',
  to: `willing unwilling eager reluctant determined hesitant keen loath anxious opposed committed
    sympathetic hostile receptive`,
};

/** For each adjective the prepositions that lead to what it is about; "to" may lead to a verb as well. */
export const topicAdjectives: ReadonlyMap<string, ReadonlySet<string>> = build();

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const [preposition, adjectives] of Object.entries(TOPICS))
    for (const adjective of adjectives.split(/\s+/)) {
      const known = table.get(adjective);
      if (known) known.add(preposition);
      else table.set(adjective, new Set([preposition]));
    }
  return table;
}
