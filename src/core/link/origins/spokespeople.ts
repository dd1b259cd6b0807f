import type { Mention, Span, StorySource } from '../../model';

/** Characters between a spokesperson's name and the organisation's. */
const NEAR = 60;

/** Whether a title is that of somebody who speaks for an organisation. */
function isSpokesperson(title: string): boolean {
  return /spokes(?:man|men|woman|women|person|people)|press secretary/i.test(title);
}

/**
 * The organisation each spokesperson speaks for, by entity id: the organisation named next to name and title ("the
 * spokesman for the Ministry of Health, Ann Lee"), the most frequent one of the story.
 */
export function organisationsOfSpokespeople(
  sources: readonly StorySource[],
  text: (source: string, span: Span) => string,
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { id, mentions } of sources) {
    mentions.forEach((mention, index) => {
      if (mention.type !== 'person' || !mention.title || !isSpokesperson(text(id, mention.title))) return;
      const body = nearestOrganisation(mentions, index);
      if (!body) return;
      const count = votes.get(mention.entity) ?? new Map<string, number>();
      count.set(body.entity, (count.get(body.entity) ?? 0) + 1);
      votes.set(mention.entity, count);
    });
  }
  const best = new Map<string, string>();
  for (const [person, count] of votes) {
    const [first] = [...count].sort(([, left], [, right]) => right - left);
    if (first) best.set(person, first[0]);
  }
  return best;
}

function nearestOrganisation(mentions: readonly Mention[], index: number): Mention | undefined {
  const person = mentions[index] as Mention;
  const around = [index - 1, index - 2, index + 1].map((at) => mentions[at]);
  const from = Math.min(person.start, person.title?.start ?? person.start);
  const to = Math.max(person.end, person.title?.end ?? person.end);
  return around.find(
    (other) => other?.type === 'organisation' && (other.start >= to ? other.start - to <= NEAR : from - other.end <= NEAR),
  );
}
