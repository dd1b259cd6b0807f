import type { Claim, Passage, Span, Story } from '../../../src/core/model';
import type { Correction } from '../../../src/core/store/corrections';
import { selectPassage, type SelectedPassage } from '../../../src/core/store/selectedPassage';

/**
 * A correction of each kind somewhere in a story, by its name; kinds for which the story has nothing are left out.
 *
 * @param texts by source
 * @param nth which of the sources, groups and disagreements that allow it: counted round
 */
export function correctionsFor(
  story: Story,
  texts: ReadonlyMap<string, string>,
  nth: number,
): ReadonlyMap<string, Correction> {
  const select = (source: string, { start, end }: Span): SelectedPassage =>
    selectPassage(texts.get(source) ?? '', { source, start, end });
  const claims = new Map(
    story.sources.flatMap(({ id, claims: own }) => own.map((claim) => [claim.id, { id, claim }] as const)),
  );
  const claimAt = (id = ''): readonly SelectedPassage[] => {
    const found: { readonly id: string; readonly claim: Claim } | undefined = claims.get(id);
    return found ? [select(found.id, found.claim)] : [];
  };
  const passageAt = (passage: Passage | undefined): readonly SelectedPassage[] =>
    passage ? [select(passage.source, passage)] : [];
  const source = at(story.sources, nth);
  const inSource = (span: Span | undefined): readonly SelectedPassage[] =>
    source && span ? [select(source.id, span)] : [];
  const mention = source && at(source.mentions, nth);
  const twin = source?.mentions.find(({ entity, start }) => entity === mention?.entity && start !== mention.start);
  const elsewhere = story.sources
    .filter(({ id }) => id !== source?.id)
    .flatMap(({ id, mentions }) => mentions.map((other) => ({ id, other })))
    .find(({ other }) => other.type === mention?.type && other.entity !== mention.entity);
  const name = inSource(mention);
  const [group, otherGroup] = [at(story.groups, nth), at(story.groups, nth + 1)];
  const row = at(story.disagreements, nth);
  const all: readonly [string, Correction][] = [
    ['rename', { correction: 'rename', value: 'Somebody Else', passages: name }],
    [
      'same-entity',
      { correction: 'same-entity', passages: [...name, ...(elsewhere ? [select(elsewhere.id, elsewhere.other)] : [])] },
    ],
    ['not-same-entity', { correction: 'not-same-entity', passages: [...name, ...inSource(twin)] }],
    ['type', { correction: 'type', value: mention?.type === 'person' ? 'place' : 'person', passages: name }],
    ['not-an-entity here', { correction: 'not-an-entity', value: 'here', passages: name }],
    ['not-an-entity story', { correction: 'not-an-entity', value: 'story', passages: name }],
    ['speaker', { correction: 'speaker', value: 'Somebody Else', passages: inSource(source?.quotations[0]) }],
    ['date', { correction: 'date', value: '2024-05-13', passages: inSource(source?.dates[0]) }],
    ['boilerplate', { correction: 'boilerplate', passages: inSource(source?.sentences[4]) }],
    [
      'same-claim',
      {
        correction: 'same-claim',
        passages: [...claimAt(group?.members[0]?.claim), ...claimAt(otherGroup?.members[1]?.claim)],
      },
    ],
    [
      'not-same-claim',
      {
        correction: 'not-same-claim',
        passages: [...claimAt(group?.members[0]?.claim), ...claimAt(group?.members.at(-1)?.claim)],
      },
    ],
    [
      'not-a-disagreement',
      {
        correction: 'not-a-disagreement',
        ...(row ? { about: row.kind } : {}),
        passages: row?.sides.slice(0, 2).flatMap(({ passages: [passage] }) => passageAt(passage)) ?? [],
      },
    ],
  ];
  const isOfTwo = /^(?:same|not-same|not-a-)/;
  return new Map(all.filter(([, { correction, passages }]) => passages.length === (isOfTwo.test(correction) ? 2 : 1)));
}

function at<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth % Math.max(1, items.length)];
}
