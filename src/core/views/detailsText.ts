/** Everything that is known about a place, as plain text: what hover cards say, for those who read with a screen reader. */
import type { ClaimGroup } from '../model';
import type { CheckedFact } from '../review/checkSheet';
import { wordDiffText } from '../review/wordDiff';
import type { Translate } from '../words';
import { checkLines } from './checkRows';
import { claimAt } from './claimCard';
import { stanceInWords } from './firmLinks';
import { hoverCard } from './hoverCard';
import { passage, type StoryIndex } from './storyIndex';
import { Wording } from './wording';

/**
 * The text; nothing when nothing is known about the place.
 *
 * @param facts what people said of the facts at the place
 */
export function detailsText(
  index: StoryIndex,
  source: string,
  offset: number,
  facts: readonly CheckedFact[],
  translate: Translate,
): string | undefined {
  const words = new Wording(translate);
  const card = hoverCard(index, source, offset, translate);
  const claim = claimAt(source, offset, index);
  const group = claim && index.groupOf(claim.id);
  const parts = [
    ...(card ? [card.lines.map(({ parts: texts }) => texts.map(({ text }) => text).join('')).join('\n')] : []),
    ...(claim && group ? wordings(index, source, claim.id, group, words) : []),
    ...facts
      .map((fact) => [factLine(index, fact, words), ...checkLines(fact, words)].join('\n'))
      .filter((text) => text !== ''),
  ];
  return parts.length === 0 ? undefined : `${parts.join('\n\n')}\n`;
}

function factLine(index: StoryIndex, { fact, status, hasChanged }: CheckedFact, words: Wording): string {
  const said = hasChanged ? words.say('check.changed') : words.say(`check.${status}`);
  return words.say('check.accessible', said, words.say(`fact.${fact.kind}`), index.words(fact, 200));
}

/** The claim in the words of each source, and what differs from the words here. */
function wordings(
  index: StoryIndex,
  source: string,
  claim: string,
  group: ClaimGroup,
  words: Wording,
): readonly string[] {
  const own = index.passageOf(claim);
  const here = own ? index.words(own, 1000) : '';
  const others = group.members.filter((member) => member.claim !== claim);
  return [
    words.say('details.wording', index.name(source), here),
    ...others.flatMap((member) => {
      const where = index.passageOf(member.claim);
      if (!where) return [];
      const theirs = index.words(passage(where.source, where), 1000);
      const stance = stanceInWords(member, words);
      return [
        [
          words.say('details.wording', `${index.name(member.source)} (${stance})`, theirs),
          words.say('details.compared', wordDiffText(here, theirs)),
          words.say('card.why-linked', words.why(member.reason)),
        ].join('\n'),
      ];
    }),
  ];
}
