/** The tree of story facts: what an editor opens first comes first. */
import type { Translate } from '../words';
import { claimRows } from './facts/claimRows';
import { disagreementRows } from './facts/disagreementRows';
import { entityRows } from './facts/entityRows';
import type { FactNode } from './facts/factNode';
import { numberRows } from './facts/numberRows';
import { originRows } from './facts/originRows';
import { quotationRows } from './facts/quotationRows';
import { sourceRows } from './facts/sourceRows';
import { timelineRows } from './facts/timelineRows';
import type { StoryIndex } from './storyIndex';
import { Wording } from './wording';

/** The rows at the top, in the order of `factGroups`, with everything under them. */
export function factTree(index: StoryIndex, translate: Translate): readonly FactNode[] {
  const words = new Wording(translate);
  return [
    disagreementRows(index, words),
    claimRows(index, words),
    timelineRows(index, words),
    entityRows('people', words.say('tree.people'), 'person', index, words),
    entityRows('organisations', words.say('tree.organisations'), 'organisation', index, words),
    entityRows('places', words.say('tree.places'), 'place', index, words),
    quotationRows(index, words),
    numberRows(index, words),
    originRows(index, words),
    sourceRows(index, words),
  ];
}

/** The rows of the Sources view: each source with its health. */
export function sourceTree(index: StoryIndex, translate: Translate): readonly FactNode[] {
  return sourceRows(index, new Wording(translate)).children ?? [];
}
