import type { Mention, Span, StorySource } from '../../model';

/** Characters before a spokesperson's name in which title and organisation are looked for. */
const NEAR = 100;

const TITLE = /spokes(?:man|men|woman|women|person|people)|press secretary/i;

/**
 * The organisation each spokesperson speaks for, by entity id: the organisation named beside name and title ("the
 * spokesman for the Ministry of Health, Ann Lee"), the most frequent one of the story.
 */
export function organisationsOfSpokespeople(
  sources: readonly StorySource[],
  text: (source: string, span: Span) => string,
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { id, mentions } of sources) {
    mentions.forEach((mention, index) => {
      if (mention.type !== 'person') return;
      const before = text(id, { start: Math.max(0, mention.start - NEAR), end: mention.start });
      const inSentence = before.slice(before.lastIndexOf('. ') + 1);
      const after = text(id, { start: mention.end, end: mention.end + NEAR });
      const body = TITLE.test(inSentence)
        ? mentionNear(mentions, index, mention.start - inSentence.length)
        : isApposition(after)
          ? mentionAfter(mentions, index, after)
          : undefined;
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

/** "Ann Lee, a spokeswoman for the Ministry of Health": the title follows a comma, before the clause goes on. */
function isApposition(after: string): boolean {
  const title = TITLE.exec(after);
  return after.startsWith(',') && title !== null && title.index < 40 && !after.slice(1, title.index).includes(',');
}

function mentionNear(mentions: readonly Mention[], index: number, from: number): Mention | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const other = mentions[at];
    if (other?.type === 'organisation' && other.start >= from) return other;
  }
  return undefined;
}

function mentionAfter(mentions: readonly Mention[], index: number, after: string): Mention | undefined {
  const next = mentions[index + 1];
  const person = mentions[index];
  return next?.type === 'organisation' && person && next.end <= person.end + after.length ? next : undefined;
}
