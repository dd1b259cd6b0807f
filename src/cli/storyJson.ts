/** A story as the JSON that `--json` prints. Offsets are UTF-16 code units, `end` exclusive. */
import type { Attribution, Disagreement, GroupMember, StorySource, Story, TimeExpression } from '../core/model';
import type { AnalysisKind } from '../core/story/analyse';
import { inEnglish, say } from '../core/words';

/** Files by source id. */
type Files = ReadonlyMap<string, string>;

/**
 * Everything that was found. Sources are named by `file`; reasons are in English; intervals are `from/to`;
 * of the kinds of thing found in a source, only those asked for are there. Made to be written by `jsonPieces`.
 */
export function storyJson(story: Story, files: Files, only?: ReadonlySet<AnalysisKind>): object {
  const has = (kind: AnalysisKind): boolean => only === undefined || only.has(kind);
  const fileOf = (source: string): string => files.get(source) ?? source;
  return {
    ...(story.title === undefined ? {} : { title: story.title }),
    sources: mapped(story.sources, (source) => sourceJson(source, fileOf(source.id), has)),
    ...(has('mentions') ? { entities: story.entities } : {}),
    ...(has('claims')
      ? {
          claimGroups: mapped(story.groups, ({ suggestions, ...group }) => ({
            ...group,
            members: group.members.map((member) => memberJson(member, fileOf)),
            ...(suggestions ? { suggestions: suggestions.map((member) => memberJson(member, fileOf)) } : {}),
          })),
          disagreements: mapped(story.disagreements, (disagreement) => disagreementJson(disagreement, fileOf)),
          origins: mapped(story.origins, (origin) => ({
            ...origin,
            files: origin.files.map(fileOf),
            passages: origin.passages.map(({ source, start, end }) => ({ file: fileOf(source), start, end })),
            via: origin.via.map(({ source, name }) => ({ file: fileOf(source), name })),
          })),
          reuse: {
            passages: story.reuse.passages.map(({ sides, ...passage }) => ({
              ...passage,
              spans: sides.map(({ source, start, end }) => ({ file: fileOf(source), start, end })),
            })),
            copies: story.reuse.copies.map(({ source, of, share }) => ({
              file: fileOf(source),
              of: fileOf(of),
              share,
            })),
          },
        }
      : {}),
  };
}

/** Each item as it is asked for: the whole at once would take as much room as the story. */
function* mapped<Item>(items: readonly Item[], change: (item: Item) => unknown): Generator<unknown> {
  for (const item of items) yield change(item);
}

function memberJson(member: GroupMember, fileOf: (source: string) => string): unknown {
  return { ...member, source: fileOf(member.source), reason: say(member.reason, inEnglish) };
}

function sourceJson(source: StorySource, file: string, has: (kind: AnalysisKind) => boolean): unknown {
  const { published } = source;
  return {
    file,
    id: source.id,
    ...source.facts,
    ...(published
      ? {
          published: published.date,
          publishedConfidence: published.confidence,
          publishedEvidence: published.evidence.map((why) => say(why, inEnglish)),
        }
      : {}),
    ...(has('zones') ? { zones: source.zones.map((zone) => ({ ...zone, reason: say(zone.reason, inEnglish) })) } : {}),
    ...(has('mentions') ? { mentions: source.mentions } : {}),
    ...(has('dates') ? { dates: source.dates.map(dateJson) } : {}),
    ...(has('quotations') ? { quotations: source.quotations } : {}),
    ...(has('claims') ? { claims: source.claims, ...attributionsJson(source.attributions) } : {}),
  };
}

/** What the article itself reports, apart from what stands inside such a report ("Lee said that Hart hopes …"). */
function attributionsJson(all: readonly Attribution[]): object {
  return {
    attributions: all.filter(({ nested }) => nested !== true),
    nestedAttributions: all.filter(({ nested }) => nested === true),
  };
}

function dateJson({ how, interval, ...date }: TimeExpression): unknown {
  return { ...date, ...(interval ? { interval: `${interval.from}/${interval.to}` } : {}), how: say(how, inEnglish) };
}

function disagreementJson(disagreement: Disagreement, fileOf: (source: string) => string): unknown {
  return {
    ...disagreement,
    reason: say(disagreement.reason, inEnglish),
    sides: disagreement.sides.map(({ reading, claims, passages }) => ({
      reading,
      claims,
      spans: passages.map(({ source, start, end }) => ({ file: fileOf(source), start, end })),
    })),
  };
}
