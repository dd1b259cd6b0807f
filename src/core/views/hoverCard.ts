/** Which card is shown at a place of a source. */
import type { Translate } from '../words';
import { MOST_LINES, type HoverCard } from './card';
import { claimAt, claimCard, contestedCard, loneCard } from './claimCard';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { quotationCard } from './quotationCard';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

/**
 * The card for an offset: of the name there, else the date, else the quotation, else the claim that other sources
 * share or contradict, or that only this one makes; nothing where there is nothing to say. Reads the index only.
 */
export function hoverCard(
  index: StoryIndex,
  source: string,
  offset: number,
  translate: Translate,
): HoverCard | undefined {
  const tables = index.tables(source);
  if (!tables) return undefined;
  const words = new Wording(translate);
  const [mention] = tables.mentions.at(offset);
  const [date] = tables.dates.at(offset);
  const [quotation] = tables.quotations.at(offset);
  const claim = claimAt(source, offset, index);
  const card =
    (mention && entityCard(source, mention, index, words)) ??
    (date && dateCard(source, date, index, words)) ??
    (quotation && quotation.kind !== 'indirect' ? quotationCard(source, quotation, index, words) : undefined) ??
    (claim && claimCard(source, claim, index, words)) ??
    contestedCard(source, offset, index, words) ??
    (quotation && quotationCard(source, quotation, index, words)) ??
    loneCard(source, offset, index, words);
  return card && { span: card.span, lines: card.lines.slice(0, MOST_LINES) };
}
