import type { Mention, Span, StorySource } from '../../model';

/** Characters before a spokesperson's name in which title and organisation are looked for. */
const NEAR = 100;

const TITLE = /spokes(?:man|men|woman|women|person|people)|press secretary/i;

/** A clause of its own between title and name: "the spokesman said that Ann Lee". */
const GOES_ON = /\b(?:said|says|told|that|who|whom|when|as)\b/i;

/** One place where a source puts a person and an organisation together: entity ids. */
export interface SpokespersonVote {
  readonly person: string;
  readonly body: string;
}

/** The organisations named beside name and title of the people of a source: "the spokesman for the Ministry of Health, Ann Lee". */
export function spokespeopleIn(
  { id, mentions }: StorySource,
  text: (source: string, span: Span) => string,
): readonly SpokespersonVote[] {
  return mentions.flatMap((mention, index) => {
    if (mention.type !== 'person') return [];
    const before = text(id, { start: Math.max(0, mention.start - NEAR), end: mention.start });
    const inSentence = before.slice(before.lastIndexOf('. ') + 1);
    const after = text(id, { start: mention.end, end: mention.end + NEAR });
    const body = endsInTitle(inSentence)
      ? mentionNear(mentions, index, mention.start - inSentence.length)
      : isApposition(after)
        ? mentionAfter(mentions, index, after)
        : undefined;
    return body ? [{ person: mention.entity, body: body.entity }] : [];
  });
}

/** The organisation each spokesperson speaks for, by entity id: the one most frequently named beside name and title. */
export function organisationsOfSpokespeople(all: readonly SpokespersonVote[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { person, body } of all) {
    const count = votes.get(person) ?? new Map<string, number>();
    count.set(body, (count.get(body) ?? 0) + 1);
    votes.set(person, count);
  }
  const best = new Map<string, string>();
  for (const [person, count] of votes) {
    const [first] = [...count].sort(([, left], [, right]) => right - left);
    if (first) best.set(person, first[0]);
  }
  return best;
}

/** "The White House spokesman", "the spokesman for the Ministry of Health,": what stands in front of a name is its title. */
function endsInTitle(before: string): boolean {
  const rest = before.split(TITLE).at(-1) ?? '';
  return (
    rest !== before && /^(?:,? (?:for|of|at|from) [^.;:]+)?,? (?:\p{Lu}\p{L}*\.? )?$/u.test(rest) && !GOES_ON.test(rest)
  );
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
